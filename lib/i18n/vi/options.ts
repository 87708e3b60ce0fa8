import type { Translated } from '../catalogue';
import type { options as english } from '../en/options';

export const options: Translated<typeof english> = {
  'options.title': 'Pactlight: tùy chọn',
  'options.sections': 'Các mục',
  'options.on': 'bật',
  'options.off': 'tắt',
  'options.undo': 'Hoàn tác',
  'options.undone': 'Đã hoàn tác.',
  'options.seconds': '{count} giây',

  'options.marks': 'Chỗ đánh dấu',
  'options.marks.lead':
    'Cách những từ được đánh dấu hiện trên trang. Bản thân trang không bao giờ bị thay đổi.',
  'options.style': 'Kiểu',
  'options.style.lines': 'Đường kẻ',
  'options.style.lines.note': 'Mỗi vấn đề một màu và một đường',
  'options.style.wash': 'Nền',
  'options.style.wash.note': 'Nền nhạt, đường mảnh',
  'options.style.faint': 'Mờ',
  'options.style.faint.note': 'Một đường chấm xám cho tất cả',
  'options.sample': '{japan} bảo vệ {rice}. {states} hỏi về {barriers}.',
  'options.sample.japan': 'Tokyo',
  'options.sample.rice': 'gạo',
  'options.sample.states': 'Washington',
  'options.sample.barriers': 'hàng rào phi thuế quan',
  'options.amount.note': 'Tên nước và tên hiệp định: khoảng một lần mỗi màn hình',
  'options.badge': 'Con số trên nút ở thanh công cụ',
  'options.badge.note': 'Trang có bao nhiêu chỗ đánh dấu',

  'options.issues': 'Vấn đề và tên gọi',
  'options.issues.lead': 'Chọn những gì được đánh dấu. Thay đổi hiện ngay trên mọi tab đang mở.',
  'options.group.people': 'Bộ trưởng, nhà đàm phán, chuyên gia',
  'options.group.institutions': 'Quốc hội, cơ quan, hiệp hội',
  'options.group.countries': 'Các nước đàm phán và nước khác',
  'options.group.pact': 'TPP và các tên gọi khác',

  'options.cards': 'Thẻ thông tin',
  'options.cards.lead': 'Khi nào thẻ thông tin mở ra. Nhấp, chạm hoặc dùng bàn phím thì mở ngay.',
  'options.opens': 'Thẻ thông tin mở',
  'options.opens.rest': 'Sau khi dừng một chút',
  'options.opens.longer': 'Sau khi dừng lâu hơn',
  'options.opens.own': 'Thời gian tùy chỉnh',
  'options.opens.click': 'Chỉ khi nhấp',
  'options.opens.held': 'Trên liên kết: dừng và giữ Shift',
  'options.delay': 'Thời gian dừng trước khi thẻ thông tin mở',

  'options.sites': 'Website',
  'options.sites.lead':
    'Những website luôn hoặc không bao giờ được đánh dấu. Trên mọi website khác, Pactlight đọc chữ trên trang để biết trang nói về điều gì, và chỉ đánh dấu nếu trang nói về cuộc đàm phán này.',
  'options.sites.site': 'Website',
  'options.sites.rule': 'Đánh dấu',
  'options.sites.none': 'Chưa có website nào trong danh sách.',
  'options.sites.remove': 'Xóa',
  'options.sites.removeOf': 'Xóa {host}',
  'options.sites.example': 'site.example',
  'options.sites.never': 'Không bao giờ đánh dấu',
  'options.sites.always': 'Luôn đánh dấu',
  'options.sites.export': 'Xuất danh sách',
  'options.sites.import': 'Nhập danh sách',
  'options.sites.format':
    'Mỗi dòng một website: “never news.example” (không bao giờ) hoặc “always news.example” (luôn luôn). Dòng chỉ có website được hiểu là “never”.',
  'options.sites.bad':
    '“{text}” không phải là website. Hãy viết tên miền như news.example, hoặc dán địa chỉ một trang của website đó.',
  'options.sites.removed': 'Đã xóa {host} khỏi danh sách.',
  'options.sites.set': '{host}: {rule}.',

  'options.keyboard': 'Bàn phím',
  'options.keyboard.lead': 'Trình duyệt của bạn quản lý các phím tắt này.',
  'options.keyboard.change': 'Đổi trong trang phím tắt của trình duyệt',
  'options.keyboard.where':
    'Đổi trong danh sách tiện ích mở rộng của trình duyệt, mục “Quản lý phím tắt tiện ích mở rộng”.',
  'options.keyboard.action': 'Thao tác',
  'options.keyboard.keys': 'Phím',
  'options.keyboard.unset': 'chưa đặt',
  'options.keyboard.escape': 'Trong thẻ thông tin: lùi một bước, hoặc đóng',

  'options.appearance': 'Giao diện',
  'options.appearance.lead':
    'Cho thẻ thông tin, cửa sổ nhỏ, bảng bên và trang này. Chỗ đánh dấu theo nền của từng trang.',
  'options.theme': 'Chế độ',
  'options.theme.system': 'Theo hệ thống',
  'options.theme.light': 'Sáng',
  'options.theme.dark': 'Tối',
  'options.language': 'Ngôn ngữ',
  'options.language.note': 'Trang bằng cả năm thứ tiếng đều được đánh dấu',
  'options.language.browser': 'Theo trình duyệt',

  'options.rejections': 'Chỗ đánh dấu đã bỏ',
  'options.rejections.lead': 'Những từ bạn đã yêu cầu không đánh dấu.',
  'options.rejections.none':
    'Chưa có. Để bỏ một chỗ đánh dấu, hãy mở thẻ thông tin của nó rồi chọn “?”.',
  'options.rejections.words': 'Từ ngữ',
  'options.rejections.concept': 'Được đánh dấu là',
  'options.rejections.where': 'Ở đâu',
  'options.rejections.everywhere': 'Mọi website',
  'options.rejections.again': 'Đánh dấu lại',
  'options.rejections.againOf': 'Đánh dấu lại “{text}”',
  'options.rejections.done': '“{text}” được đánh dấu lại.',

  'options.data': 'Dữ liệu của bạn',
  'options.data.lead':
    'Tùy chọn và danh sách website chỉ được lưu trong trình duyệt này. Một tệp sao lưu được tất cả.',
  'options.data.export': 'Xuất tất cả',
  'options.data.exported': 'Đã xuất. Trình duyệt lưu {file} cùng các tệp tải xuống.',
  'options.data.import': 'Nhập tệp',
  'options.data.reset': 'Đặt lại tất cả',
  'options.data.resetAsk':
    'Mọi tùy chọn trở về mặc định. Danh sách website và danh sách chỗ đánh dấu đã bỏ sẽ trống.',
  'options.data.resetDo': 'Đặt lại',
  'options.data.resetDone': 'Đã đặt lại tất cả.',
  'options.data.leave': 'Giữ tùy chọn hiện tại',

  'options.file.preview': 'chưa áp dụng',
  'options.file.apply': 'Áp dụng',
  'options.file.applied': 'Đã áp dụng tệp.',
  'options.file.same': 'Nội dung giống với tùy chọn hiện tại.',
  'options.file.close': 'Đóng',
  'options.file.change': '{name}: {before} → {value}',
  'options.file.rejection': 'Chỗ đánh dấu đã bỏ: “{text}” là {concept} ({where})',
  'options.file.unknown': 'Bỏ qua: “{path}” (tùy chọn không xác định)',
  'options.file.badValue': 'Bỏ qua: “{path}” (giá trị {value} không dùng được)',
  'options.file.badLine': 'Bỏ qua: dòng {line}, “{text}” (không phải website)',
  'options.file.later':
    'Tệp này do một phiên bản Pactlight mới hơn ghi. Những tùy chọn mà phiên bản này không có sẽ bị bỏ qua.',
  'options.file.refused.too-long':
    '{file} quá lớn để là tệp tùy chọn. Hãy chọn tệp do Pactlight xuất ra.',
  'options.file.refused.not-json':
    '{file} không chứa tùy chọn hay danh sách website. Hãy chọn tệp do Pactlight xuất ra.',
  'options.file.refused.not-settings':
    '{file} không chứa tùy chọn của Pactlight. Hãy chọn tệp do Pactlight xuất ra.',

  'options.record': 'Nguồn',
  'options.record.lead':
    'Mọi điều về cuộc đàm phán trên thẻ thông tin đều lấy từ các bài báo này và được viết bằng lời của chúng tôi. Chức vụ và lập trường là của thời điểm đó.',
  'options.record.publisher': 'Cơ quan báo chí',
  'options.record.article': 'Bài báo',
  'options.record.published': 'Ngày đăng',
  'options.help': 'Trợ giúp',
  'options.help.lead': 'Trang chào mừng cho biết cách dùng Pactlight và ý nghĩa của các đường kẻ.',
  'options.help.welcome': 'Xem trang chào mừng',
  'options.help.version': 'Pactlight {version}',
};
