import type { Translated } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Translated<typeof english> = {
  'first.title': '貿易ニュースを、記録とともに読む',
  'first.lead': 'Pactlightは、2014年の太平洋の貿易協定を扱うページで、人物、国、用語をマークします。',
  'first.rest': 'マークされた語にカーソルを合わせる',
  'first.rest.text': 'カードが開き、だれが、いつ、何を言ったかを示します。見本でお試しください。',
  'first.button': 'ツールバーのPactlightをクリックする',
  'first.button.text': '国ごとの立場が見られ、論点ごとにオンとオフを切り替えられます。',
  'first.pin': '見当たらない場合は、アドレスバーの横にあるパズルの形のメニューを開き、Pactlightをツールバーに固定してください。',
  'first.keys': 'キーボードを使う',
  'first.keys.text': 'マークからマークへ移動します。',
  'first.keys.unset': '設定でキーを割り当てると、マークからマークへ移動できます。',
  'first.start': '実際の記事で試す',
  'first.options': 'マークする対象を選ぶ',
  'first.legend': '線の意味',
  'first.privacy': 'オフラインで動作します。ページも、アドレスも、閲覧の傾向も、このブラウザーの外に出ません。内容はすべて{period}のニュース記事{articles}本に基づき、その後のことは含みません。',
  'first.sample': 'お試し用の見本',
  'first.showCard': 'カードを見る',
  'first.sample.1': '環太平洋パートナーシップ協定（TPP）は12か国を結ぶはずでしたが、2014年4月、その行方は2か国にかかっていました。オバマ大統領とともに日本を訪れた米政府高官は突破口を口にしました。甘利明TPP担当相は、隔たりが狭まっていると述べるにとどまりました。',
  'first.sample.2': '争点の中心は食べ物です。日本はコメ、麦、牛肉・豚肉、乳製品、砂糖の5品目の関税を守ろうとしています。米国は撤廃を求めています。',
  'first.sample.3': '次は自動車です。米国は日本の自動車市場の非関税障壁を問題にし、日本は日本車にかかる米国の関税を指摘します。',
};
