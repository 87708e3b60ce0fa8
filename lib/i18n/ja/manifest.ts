import type { Translated } from '../catalogue';
import type { manifest as english } from '../en/manifest';

export const manifest: Translated<typeof english> = {
  'manifest.description':
    'ニュースのページで2014年のTPP（環太平洋パートナーシップ）交渉の人物、機関、国、用語をマークし、だれが何を求めたかを出典とともに示します。',
  'command.next-mention': '次のマークへ移動',
  'command.previous-mention': '前のマークへ移動',
  'command.toggle-card': '現在のマークのカードを開閉',
  'command.toggle-site': 'このサイトでPactlightをオンまたはオフにする',
  'command.open-popup': 'Pactlightのポップアップを開く',
  'command.open-panel': 'サイドパネルを開く',
};
