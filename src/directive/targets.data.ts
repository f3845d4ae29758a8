// What directives count in: units after a number, and the words before a figure that make it a target.

/** "đạt 90%", "11 cơ sở dữ liệu", "500 nghìn tỷ đồng"; folded. */
export const UNITS =
  '(?:%|phan tram|(?:(?:nghin|trieu|ty) )*(?:ty|trieu|nghin) (?:dong|usd|ho so|luot|nguoi)|dong|usd|km|ha|mw|co so du lieu|nghi dinh|thong tu|de an|du an|nen tang|can(?: nha)?|tram|ho so|thu tuc(?: hanh chinh)?|dich vu(?: cong)?|doanh nghiep|xa|phuong|tinh|hoc sinh|benh vien|truong|nguoi|ho|luot|diem)';

/** A share is a target whatever stands before it; a number of things only after one of these. */
export const REACHING =
  '(?:dat|it nhat|toi thieu|phan dau|hoan thanh|co|xay dung|so hoa|cat giam|giam|tang|bao dam|duoc|tren|thanh lap|dua|tich hop)';
