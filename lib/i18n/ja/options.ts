import type { Translated } from '../catalogue';
import type { options as english } from '../en/options';

export const options: Translated<typeof english> = {
  'options.title': 'Pactlight：設定',
  'options.sections': '項目',
  'options.on': 'オン',
  'options.off': 'オフ',
  'options.undo': '元に戻す',
  'options.undone': '元に戻しました。',
  'options.seconds': '{count}秒',

  'options.marks': 'マーク',
  'options.marks.lead': 'マークした語の見え方です。ページそのものは何も変わりません。',
  'options.style': 'スタイル',
  'options.style.lines': '線',
  'options.style.lines.note': '論点ごとに色と線',
  'options.style.wash': '背景色',
  'options.style.wash.note': '淡い背景色と細い線',
  'options.style.faint': '控えめ',
  'options.style.faint.note': 'すべて灰色の点線',
  'options.sample': '{japan}は{rice}を守り、{states}は{barriers}を問います。',
  'options.sample.japan': '日本政府',
  'options.sample.rice': 'コメ',
  'options.sample.states': '米政府',
  'options.sample.barriers': '非関税障壁',
  'options.amount.note': '国名と協定名は1画面に1回程度',
  'options.badge': 'ツールバーのボタンの数字',
  'options.badge.note': 'ページにあるマークの数',

  'options.issues': '論点と名称',
  'options.issues.lead':
    'マークする対象を選びます。変更は開いているすべてのタブにすぐ反映されます。',
  'options.group.people': '閣僚、交渉官、専門家',
  'options.group.institutions': '議会、省庁、団体',
  'options.group.countries': '交渉参加国とその他の国',
  'options.group.pact': 'TPPとその別名',

  'options.cards': 'カード',
  'options.cards.lead':
    'カードが開くタイミングです。クリック、タップ、キーボードではすぐに開きます。',
  'options.opens': '開き方',
  'options.opens.rest': 'カーソルを少し止めたとき',
  'options.opens.longer': 'カーソルを長めに止めたとき',
  'options.opens.own': '時間を指定',
  'options.opens.click': 'クリックしたときのみ',
  'options.opens.held': 'リンクでは、Shiftを押したままカーソルを止める',
  'options.delay': 'カードが開くまでの時間',

  'options.sites': 'サイト',
  'options.sites.lead':
    '常にマークするサイトと、マークしないサイトです。それ以外のサイトでは、ページの言葉を読んで内容を確かめ、この交渉を扱う場合にのみマークします。',
  'options.sites.site': 'サイト',
  'options.sites.rule': 'マーク',
  'options.sites.none': '登録されたサイトはありません。',
  'options.sites.remove': '削除',
  'options.sites.removeOf': '{host}を削除',
  'options.sites.example': 'site.example',
  'options.sites.never': 'マークしない',
  'options.sites.always': '常にマークする',
  'options.sites.export': '一覧を書き出す',
  'options.sites.import': '一覧を読み込む',
  'options.sites.format':
    '1行に1サイト：「never news.example」または「always news.example」。サイト名だけの行は、マークしないサイトになります。',
  'options.sites.bad':
    '「{text}」はサイトではありません。news.exampleのような名前を入力するか、ページのアドレスを貼り付けてください。',
  'options.sites.removed': '{host}を一覧から削除しました。',
  'options.sites.set': '{host}：{rule}。',

  'options.keyboard': 'キーボード',
  'options.keyboard.lead': 'これらのショートカットはブラウザーが管理しています。',
  'options.keyboard.change': 'ブラウザーのショートカット画面で変更する',
  'options.keyboard.where':
    'ブラウザーの拡張機能一覧にある「拡張機能のショートカットキーの管理」で変更できます。',
  'options.keyboard.action': '操作',
  'options.keyboard.keys': 'キー',
  'options.keyboard.unset': '未設定',
  'options.keyboard.escape': 'カードの中：一つ戻る、または閉じる',

  'options.appearance': '外観',
  'options.appearance.lead':
    'カード、ポップアップ、サイドパネル、この画面の見え方です。マークは各ページの背景に合わせます。',
  'options.theme': 'テーマ',
  'options.theme.system': 'システムに合わせる',
  'options.theme.light': 'ライト',
  'options.theme.dark': 'ダーク',
  'options.language': '言語',
  'options.language.note': '5言語すべてのページをマークします',
  'options.language.browser': 'ブラウザーに合わせる',

  'options.rejections': '外したマーク',
  'options.rejections.lead': 'マークしないように指定した語です。',
  'options.rejections.none': 'ありません。マークを外すには、そのカードを開き「?」を選びます。',
  'options.rejections.words': '語',
  'options.rejections.concept': 'マークの対象',
  'options.rejections.where': '範囲',
  'options.rejections.everywhere': 'すべてのサイト',
  'options.rejections.again': '再びマーク',
  'options.rejections.againOf': '「{text}」を再びマーク',
  'options.rejections.done': '「{text}」を再びマークします。',

  'options.data': 'データ',
  'options.data.lead':
    '設定とサイトの一覧はこのブラウザーの中にのみ保存されます。一つのファイルにすべてをバックアップできます。',
  'options.data.export': 'すべて書き出す',
  'options.data.exported': '書き出しました。{file}はブラウザーのダウンロード先に保存されます。',
  'options.data.import': 'ファイルを読み込む',
  'options.data.reset': 'すべてを初期状態に戻す',
  'options.data.resetAsk':
    'すべての設定が初期状態に戻り、サイトと外したマークの一覧は空になります。',
  'options.data.resetDo': '初期状態に戻す',
  'options.data.resetDone': 'すべて初期状態に戻しました。',
  'options.data.leave': '今の設定のままにする',

  'options.file.preview': 'まだ適用していません',
  'options.file.apply': '適用',
  'options.file.applied': 'ファイルを適用しました。',
  'options.file.same': '内容は現在の設定と同じです。',
  'options.file.close': '閉じる',
  'options.file.change': '{name}：{before} → {value}',
  'options.file.rejection': '外したマーク：「{text}」（{concept}、{where}）',
  'options.file.unknown': '無視します：「{path}」（不明な設定）',
  'options.file.badValue': '無視します：「{path}」（値{value}は使えません）',
  'options.file.badLine': '無視します：{line}行目「{text}」（サイトではありません）',
  'options.file.later': 'Pactlightの新しい版で書かれたファイルです。この版にない設定は無視します。',
  'options.file.refused.too-long':
    '{file}は設定ファイルにしては大きすぎます。Pactlightが書き出したファイルを選んでください。',
  'options.file.refused.not-json':
    '{file}は設定でもサイトの一覧でもありません。Pactlightが書き出したファイルを選んでください。',
  'options.file.refused.not-settings':
    '{file}にPactlightの設定がありません。Pactlightが書き出したファイルを選んでください。',

  'options.record': '出典',
  'options.record.lead':
    '交渉についてのカードの内容はすべて以下の記事に基づき、独自の文章にまとめています。役職と立場は当時のものです。',
  'options.record.publisher': '媒体',
  'options.record.article': '記事',
  'options.record.published': '公開日',
  'options.help': 'ヘルプ',
  'options.help.lead': 'ようこそのページで、Pactlightの使い方と線の意味を確認できます。',
  'options.help.welcome': 'ようこそのページを表示',
  'options.help.version': 'Pactlight {version}',
};
