import type { Translated } from '../catalogue';
import type { manifest as english } from '../en/manifest';

export const manifest: Translated<typeof english> = {
  'manifest.description': 'TPP交渉の人物、機関、国、用語をニュースのページでマークし、だれが何を求めているかを出典とともに示します。',
  'command.next-mention': '次のマークへ移動',
  'command.previous-mention': '前のマークへ移動',
  'command.toggle-card': '現在のマークのカードを開閉',
  'command.toggle-site': 'このサイトでPactlightをオンまたはオフにする',
};
