import type { Translated } from '../catalogue';
import type { manifest as english } from '../en/manifest';

export const manifest: Translated<typeof english> = {
  'manifest.description':
    'Đánh dấu nhân vật, cơ quan, quốc gia và thuật ngữ của đàm phán TPP năm 2014, và cho biết ai muốn gì, theo bài báo nào.',
  'command.next-mention': 'Đến chỗ đánh dấu tiếp theo',
  'command.previous-mention': 'Đến chỗ đánh dấu trước đó',
  'command.toggle-card': 'Mở hoặc đóng thẻ thông tin của chỗ đánh dấu hiện tại',
  'command.toggle-site': 'Bật hoặc tắt Pactlight cho website này',
  'command.open-popup': 'Mở cửa sổ Pactlight',
  'command.open-panel': 'Mở bảng bên',
};
