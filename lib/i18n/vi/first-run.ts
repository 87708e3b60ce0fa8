import type { Translated } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Translated<typeof english> = {
  'first.title': 'Đọc tin thương mại và biết ai muốn gì',
  'first.lead':
    'Trong đàm phán Hiệp định Đối tác xuyên Thái Bình Dương (TPP) năm 2014, mười hai nước tìm kiếm một hiệp định thương mại tự do. Pactlight đánh dấu nhân vật, quốc gia và thuật ngữ của cuộc đàm phán đó trên những trang nói về nó.',
  'first.rest': 'Trỏ vào một từ được đánh dấu',
  'first.rest.text':
    'Một thẻ thông tin mở ra, cho biết ai đã nói gì và khi nào. Hãy thử trên bài mẫu.',
  'first.button': 'Nhấp vào Pactlight trên thanh công cụ',
  'first.button.text': 'Ở đó có lập trường của từng nước và công tắc cho từng vấn đề.',
  'first.pin':
    'Không thấy? Mở trình đơn hình mảnh ghép cạnh thanh địa chỉ và ghim Pactlight vào thanh công cụ.',
  'first.keys': 'Dùng bàn phím',
  'first.keys.unset': 'Đi từ chỗ đánh dấu này sang chỗ khác, sau khi bạn đặt phím trong tùy chọn.',
  'first.start': 'Thử trên một bài báo thật',
  'first.options': 'Chọn những gì được đánh dấu',
  'first.legend': 'Ý nghĩa của các đường kẻ',
  'first.privacy':
    'Hoạt động ngoại tuyến: không trang, địa chỉ hay thói quen nào rời khỏi trình duyệt này. Mọi điều về cuộc đàm phán đều lấy từ {articles} bài báo ({period}) và dừng ở đó.',
  'first.sample': 'Bài mẫu để thử',
  'first.showCard': 'Xem một thẻ thông tin',
  'first.sample.1':
    'Tháng 4 năm 2014, mười hai nước đang đàm phán Hiệp định Đối tác xuyên Thái Bình Dương (TPP), và giữa hai nước trong số đó, Hoa Kỳ và Nhật Bản, vẫn còn những tranh chấp lớn. Ngày 25 tháng 4, khi Barack Obama rời Nhật Bản, các quan chức cấp cao Mỹ nói về một bước đột phá. Akira Amari, trưởng đoàn đàm phán Nhật Bản, nói rằng nhìn chung khoảng cách đang thu hẹp.',
  'first.sample.2':
    'Một tranh chấp là về nông sản. Nhật Bản nói sẽ giữ thuế quan đối với năm nhóm: gạo, lúa mì, thịt bò và thịt lợn, sản phẩm sữa và đường. Washington thúc ép Nhật Bản từ bỏ.',
  'first.sample.3':
    'Một tranh chấp khác là về ô tô. Hoa Kỳ yêu cầu Nhật Bản xử lý hàng rào phi thuế quan trên thị trường ô tô. Thuế quan của Mỹ đối với xe Nhật Bản cũng bị tranh cãi.',
};
