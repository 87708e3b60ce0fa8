import type { Translated } from '../catalogue';
import type { card as english } from '../en/card';

export const card: Translated<typeof english> = {
  'card.close': 'Đóng',
  'card.back': 'Quay lại',
  'card.why': 'Vì sao được đánh dấu',
  'card.whyTitle': 'Vì sao được đánh dấu.',
  'card.rejectHere': 'Không phải, trên trang web này',
  'card.rejectEverywhere': 'Không phải, ở mọi nơi',
  'card.rejectedHere': '“{text}” không còn được đánh dấu như vậy trên trang web này.',
  'card.rejectedEverywhere': '“{text}” không còn được đánh dấu như vậy ở bất cứ đâu.',
  'card.undo': 'Hoàn tác',
  'card.disagree': 'Các bài báo không thống nhất.',
  'card.questions': { other: '{question} Và thêm {number} câu hỏi nữa.' },
  'card.copy': 'Sao chép kèm nguồn',
  'card.more': { other: 'Thêm {count} phát biểu' },
  'card.fewer': 'Bớt phát biểu',
  'card.positions': 'Mọi lập trường của {country}',
  'card.parties': 'Cả {parties} nước',
  'card.disagreements': { other: '{count} điểm bất đồng' },
  'card.nothing.country': 'Trong {articles} bài báo không nêu lập trường riêng của nước này.',
  'card.nothing.person': 'Trong {articles} bài báo không có phát biểu nào của người này.',
  'card.nothing.other': 'Trong {articles} bài báo không có phát biểu riêng nào.',
  'why.label': 'Trang viết “{label}”.',
  'why.introduced': 'Trang viết “{label}”, và ở chỗ khác viết “{introduction}”.',
  'why.subject': 'Trang viết “{label}” và nói về cuộc đàm phán này.',
};
