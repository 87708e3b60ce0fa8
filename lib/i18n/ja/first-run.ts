import type { Translated } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Translated<typeof english> = {
  'first.title': '貿易ニュースを、各国の立場とともに読む',
  'first.lead':
    '2014年の環太平洋パートナーシップ（TPP）交渉では、12か国が自由貿易協定を話し合っていました。Pactlightは、この交渉を扱うページで、人物、国、用語をマークします。',
  'first.rest': 'マークされた語にカーソルを合わせる',
  'first.rest.text': 'カードが開き、だれが、いつ、何を言ったかを示します。見本でお試しください。',
  'first.button': 'ツールバーのPactlightをクリックする',
  'first.button.text': '国ごとの立場を表示し、論点ごとにマークのオンとオフを切り替えられます。',
  'first.pin':
    '見当たらない場合は、アドレスバーの横にあるパズルの形のメニューを開き、Pactlightをツールバーに固定してください。',
  'first.keys': 'キーボードを使う',
  'first.keys.unset': '設定でキーを割り当てると、マークからマークへ移動できます。',
  'first.start': '実際の記事で試す',
  'first.options': 'マークする対象を選ぶ',
  'first.legend': '線の意味',
  'first.privacy':
    'オフラインで動作します。ページも、アドレスも、閲覧の傾向も、このブラウザーの外に出ません。交渉についての内容はすべて{period}のニュース記事{articles}本に基づき、その後のことは含みません。',
  'first.sample': 'お試し用の見本',
  'first.showCard': 'カードを見る',
  'first.sample.1':
    '2014年4月、12か国が環太平洋パートナーシップ協定（TPP）を交渉しており、そのうち日本と米国の間には大きな対立が残っていました。オバマ大統領が日本を離れた4月25日、米政府高官は突破口が開けたと述べました。甘利明TPP担当相は、全体として隔たりは狭まっていると述べました。',
  'first.sample.2':
    '対立の一つは農産物です。日本は、コメ、小麦、牛肉・豚肉、乳製品、砂糖の5項目の関税を維持するとしていました。米国は撤廃を求めていました。',
  'first.sample.3':
    'もう一つは自動車です。米国は日本に、自動車市場の非関税障壁への対応を求めていました。日本車にかかる米国の関税も争点でした。',
};
