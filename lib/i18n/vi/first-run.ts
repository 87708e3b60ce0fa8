import type { Translated } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Translated<typeof english> = {
  'first.title': 'Đọc tin thương mại với tư liệu bên cạnh',
  'first.lead': 'Pactlight đánh dấu nhân vật, quốc gia và thuật ngữ của hiệp định thương mại Thái Bình Dương năm 2014 trên những trang nói về nó.',
  'first.rest': 'Trỏ vào một từ được đánh dấu',
  'first.rest.text': 'Một thẻ thông tin mở ra, cho biết ai đã nói gì và khi nào. Hãy thử trên bài mẫu.',
  'first.button': 'Nhấp vào Pactlight trên thanh công cụ',
  'first.button.text': 'Ở đó có lập trường của từng nước và công tắc cho từng vấn đề.',
  'first.pin': 'Không thấy? Mở trình đơn hình mảnh ghép cạnh thanh địa chỉ và ghim Pactlight vào thanh công cụ.',
  'first.keys': 'Dùng bàn phím',
  'first.keys.text': 'Đi từ chỗ đánh dấu này sang chỗ khác.',
  'first.keys.unset': 'Đi từ chỗ đánh dấu này sang chỗ khác, sau khi bạn đặt phím trong tùy chọn.',
  'first.start': 'Thử trên một bài báo thật',
  'first.options': 'Chọn những gì được đánh dấu',
  'first.legend': 'Ý nghĩa của các đường kẻ',
  'first.privacy': 'Hoạt động ngoại tuyến: không trang, địa chỉ hay thói quen nào rời khỏi trình duyệt này. Mọi điều đều lấy từ {articles} bài báo ({period}); không có gì muộn hơn.',
  'first.sample': 'Bài mẫu để thử',
  'first.showCard': 'Xem một thẻ thông tin',
  'first.sample.1': 'Hiệp định Đối tác xuyên Thái Bình Dương (TPP) lẽ ra gắn kết mười hai nước; tháng 4 năm 2014 nó phụ thuộc vào hai nước. Các quan chức cùng Barack Obama đến Tokyo nói về một bước đột phá. Akira Amari, bộ trưởng Nhật Bản phụ trách đàm phán, chỉ nói rằng khoảng cách đang thu hẹp.',
  'first.sample.2': 'Tranh cãi chủ yếu về thực phẩm. Nhật Bản muốn giữ thuế quan với năm nhóm nông sản: gạo, lúa mì, thịt bò và thịt lợn, sản phẩm sữa và đường. Washington muốn bỏ chúng.',
  'first.sample.3': 'Tiếp theo là ô tô. Hoa Kỳ phàn nàn về hàng rào phi thuế quan trên thị trường ô tô Nhật Bản; Tokyo chỉ ra thuế quan của Mỹ đối với xe Nhật Bản.',
};
