// Words by which obligations are told apart, folded. Style of Vietnamese directives (Nghị định 30/2020/NĐ-CP, the reviewed samples).

/** Say how and for whom something is done, not what: two obligations that share only these share nothing. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  'trinh thu tuong chinh phu quoc hoi ban hanh xay dung hoan thanh hoan thien ke hoach de an chuong trinh nghi dinh thong tu quyet dinh trien khai thuc hien to chuc ra soat bao cao tong hop cap nhat va cac cua ve cho de theo trong nam thang ngay truoc quy phe duyet du thao van ban huong dan co quan bo nganh dia phuong lien quan tinh thanh pho uy nhan dan xem xet nghien cuu de xuat bo sung sua doi quy dinh nghi quyet chi thi nhiem vu giai phap cong tac bao dam viec mot so duoc co voi'.split(
    ' ',
  ),
);

/** Products that are never the same thing; the first named is what is made. */
export const PRODUCT_KINDS =
  /(?<![a-z])(?:nghi dinh|thong tu|nghi quyet|luat|chi thi|quyet dinh|de an|ke hoach|chuong trinh|chien luoc|quy hoach|bao cao|co so du lieu|nen tang|he thong)(?![a-z])/u;

/** The later directive says in so many words that it takes the place of the earlier. */
export const REPLACES = /(?<![a-z])(?:thay the|thay cho|dieu chinh (?:nhiem vu|noi dung)|khong thuc hien nhiem vu cu)(?![a-z])/u;
