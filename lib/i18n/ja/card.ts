import type { Translated } from '../catalogue';
import type { card as english } from '../en/card';

export const card: Translated<typeof english> = {
  'card.close': '閉じる',
  'card.back': '戻る：',
  'card.why': 'マークした理由',
  'card.whyTitle': 'マークした理由。',
  'card.rejectHere': 'このサイトでは該当しない',
  'card.rejectEverywhere': 'どのサイトでも該当しない',
  'card.rejectedHere': 'このサイトでは、今後「{text}」をこの意味でマークしません。',
  'card.rejectedEverywhere': '今後どのサイトでも、「{text}」をこの意味でマークしません。',
  'card.undo': '元に戻す',
  'card.disagree': '記事に食い違いがあります。',
  'card.questions': { other: '{question} ほかに{number}件。' },
  'card.copy': '出典とともにコピー',
  'card.more': { other: 'ほかの記述{count}件' },
  'card.fewer': '記述を減らす',
  'card.positions': '{country}の立場をすべて見る',
  'card.parties': '{parties}か国すべて',
  'card.disagreements': { other: '食い違い{count}件' },
  'card.nothing.country': '{articles}本の記事に、この国独自の立場の記載はありません。',
  'card.nothing.person': '{articles}本の記事に、この人物の発言はありません。',
  'card.nothing.other': '{articles}本の記事に、独自の記述はありません。',
  'why.label': 'ページに「{label}」とあります。',
  'why.introduced': 'ページに「{label}」とあり、別の箇所に「{introduction}」とあります。',
  'why.subject': 'ページに「{label}」とあり、この交渉を扱っています。',
};
