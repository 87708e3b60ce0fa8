import { describe } from 'vitest';
import { each } from '../support/engine';

describe('countries in Vietnamese', () => {
  each([
    'Mỹ Tho, Mỹ Đình, Mỹ Sơn, Phú Mỹ Hưng, Long Mỹ, huyện Mỹ Đức, ca sĩ Mỹ Tâm và [[Mỹ|united-states]]',
    '[[Mỹ|united-states]] đình chỉ, quan hệ [[Mỹ|united-states]]-[[Nhật|japan]] và [[Mỹ|united-states]]-Ấn; quận Mỹ An',
    'Mỹ nghệ, Mỹ thuật, Mỹ La-tinh, Mỹ Latinh, châu Mỹ, Ngân hàng liên Mỹ, thẩm mỹ',
    'cầu Nhật Tân, sông Nhật Lệ, Nhật báo Phố Wall, Chủ Nhật, [[Nhật|japan]] và [[Nhật Bản|japan]]',
    '[[Ôt-xtrây-li-a|australia]], [[Xinh-ga-po|singapore]], [[Ma-lay-xi-a|malaysia]], [[Niu Zi-lân|new-zealand]], [[Mêhicô|mexico]], [[Chilê|chile]]',
    'Vịnh Mexico và [[Mexico|mexico]]. Úc Trai và [[Úc|australia]]. Tại Bắc Kinh, [[Bắc Kinh|china]] tuyên bố',
    'doanh nghiệp [[Việt|vietnam]] và hàng [[Việt|vietnam]] của Việt Tiến, Việt Trì, Việt kiều; hàng hóa của [[VN|vietnam]] trong các nước và VN-Index',
    'tuyên bố của [[Tòa Bạch Ốc|white-house]], [[Toà Bạch Ốc|white-house]] và [[Diễn đàn Davos|world-economic-forum]]',
  ]);
});

describe('names of the pact in Vietnamese', () => {
  each([
    '[[Hiệp định Đối tác chiến lược xuyên Thái Bình Dương|tpp]], [[Đối tác chiến lược kinh tế xuyên Thái Bình Dương|tpp]], [[Hiệp định mậu dịch tự do xuyên Thái Bình Dương|tpp]]',
    '[[Hợp tác kinh tế xuyên Thái Bình Dương|tpp]]; cáp quang xuyên Thái Bình Dương, chuyến bay xuyên Thái Bình Dương',
    '[[Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương|cptpp]] và [[CPTPP|cptpp]]',
    '[[Hiệp định Đối tác kinh tế Nhật Bản-Australia|bilateral-deal]] và [[FTA Nhật-Úc|bilateral-deal]], [[hiệp định thương mại tự do|bilateral-deal]] [[Nhật Bản|japan]] - [[Australia|australia]]',
  ]);
});

describe('people in Vietnamese', () => {
  each([
    '[[chính quyền của Tổng thống Barack Obama|obama-administration]], [[Chính quyền Obama|obama-administration]] và [[Tổng thống Mỹ Barack Obama|barack-obama]]',
    '[[Đại sứ Michael Froman|michael-froman]] gặp [[Bộ trưởng Kinh tế Nhật Bản Akira Amari|akira-amari]]; [[ông Amari|akira-amari]] và bà Obama',
    '[[Văn phòng đại diện thương mại Mỹ|ustr]] và [[đại diện thương mại Mỹ|ustr]]',
  ]);
});

describe('goods in Vietnamese', () => {
  each([
    '[[ôtô|automotive-trade]], [[ô tô|automotive-trade]], [[ô-tô|automotive-trade]] và tai nạn ô tô',
    '[[gạo|rice]], [[lúa mỳ|wheat]], [[thịt lợn|beef-and-pork]], [[sữa|dairy]] và [[đường|sugar]] nhập khẩu chịu [[thuế quan|tariffs]]',
    'đường sắt, con đường xuất khẩu, mặt đường, sữa mẹ và sữa chua, [[thuế quan|tariffs]]',
    'Cục Sở hữu trí tuệ và [[sở hữu trí tuệ|intellectual-property]]; Liên minh Thuế quan và [[thuế quan|tariffs]]',
    'Bộ Nông nghiệp và Phát triển nông thôn, Ngân hàng Nông nghiệp và [[nông nghiệp|agriculture]]',
    '[[năm mặt hàng nông sản|sacred-products]], [[5 mặt hàng nông sản nhạy cảm|sacred-products]]',
    'các [[nhóm nông nghiệp Mỹ|us-farm-groups]] và [[hiệp hội nông dân Mỹ|us-farm-groups]]',
  ]);
});

describe('the talks in Vietnamese', () => {
  each([
    'Đàm phán [[TPP|tpp]] rơi vào [[bế tắc|deadlock]], không có [[đột phá|breakthrough]] và lỡ [[thời hạn|deadline]] cuối năm 2013.',
    '[[Vòng đàm phán|negotiating-rounds]] [[TPP|tpp]] thứ 20 chưa có [[bước đột phá|breakthrough]]; [[tuyên bố chung|joint-statement]] của hai nước nói về [[con đường phía trước|path-forward]].',
    '[[TPP|tpp]] sẽ là bước đột phá cho xuất khẩu; công nghệ đột phá, thời hạn bảo hộ, thời hạn nộp thuế',
    'Giao thông bế tắc. Một bước đột phá của y học. Thời hạn cuối cùng để đăng ký. Tuyên bố chung Việt-Trung.',
    'Kết thúc vòng đàm phán ở đó. Vòng đàm phán Doha, vòng đàm phán song phương về [[thuế quan|tariffs]]',
  ]);
});
