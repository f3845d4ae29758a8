// Two pairs of composed documents: the later one repeats, moves or replaces some duties of the earlier one and adds others.

export const PAIRS = [
  {
    name: 'a conclusion notice and the urgent dispatch after it',
    earlier: `VĂN PHÒNG CHÍNH PHỦ
Số: 41/TB-VPCP
Hà Nội, ngày 12 tháng 01 năm 2026
THÔNG BÁO
Kết luận của Phó Thủ tướng tại cuộc họp về nhà ở xã hội
Tại cuộc họp, Phó Thủ tướng kết luận như sau:
1. Bộ Xây dựng trình Chính phủ Nghị định về Quỹ nhà ở quốc gia, hoàn thành trước ngày 15/3/2026.
2. Ngân hàng Nhà nước Việt Nam hướng dẫn các ngân hàng thương mại cho vay gói tín dụng 145 nghìn tỷ đồng mua nhà ở xã hội trong tháng 2/2026.
3. Bộ Tài chính trình Thủ tướng Chính phủ phương án phân bổ vốn điều lệ cho Quỹ nhà ở quốc gia trong quý I/2026.
4. Bộ Xây dựng trình Chính phủ Nghị định về quản lý nhà chung cư trước ngày 30/6/2026.
`,
    later: `THỦ TƯỚNG CHÍNH PHỦ
Số: 27/CĐ-TTg
Hà Nội, ngày 20 tháng 3 năm 2026
CÔNG ĐIỆN
Về việc đẩy nhanh phát triển nhà ở xã hội
Thủ tướng Chính phủ yêu cầu:
1. Bộ Xây dựng khẩn trương hoàn thiện, trình Chính phủ ban hành Nghị định về Quỹ nhà ở quốc gia trong tháng 4/2026.
2. Ngân hàng Nhà nước Việt Nam tiếp tục hướng dẫn các ngân hàng thương mại cho vay gói tín dụng 145 nghìn tỷ đồng mua nhà ở xã hội.
3. Bộ Công an xây dựng cơ sở dữ liệu về người được hưởng chính sách nhà ở xã hội, hoàn thành trước ngày 30/9/2026.
`,
    expected: [
      { later: 'Mục 1', earlier: 'Mục 1', relation: 'changes-deadline' },
      { later: 'Mục 2', earlier: 'Mục 2', relation: 'repeats' },
    ],
  },
  {
    name: 'a plan of a province and the instruction after it',
    earlier: `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
Số: 118/KH-UBND
Nghệ An, ngày 05 tháng 02 năm 2026
KẾ HOẠCH
Chuyển đổi số tỉnh Nghệ An năm 2026
II. NHIỆM VỤ
1. Sở Y tế triển khai bệnh án điện tử tại 100% bệnh viện công lập trên địa bàn tỉnh trước ngày 30/6/2026.
2. Sở Nông nghiệp và Môi trường xây dựng bản đồ số vùng trồng chè, cam Vinh, hoàn thành trong quý II/2026.
3. Sở Giáo dục và Đào tạo ban hành Kế hoạch triển khai học bạ số cấp tiểu học trong tháng 3/2026.
`,
    later: `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
Số: 09/CT-UBND
Nghệ An, ngày 10 tháng 6 năm 2026
CHỈ THỊ
Về việc đẩy mạnh chuyển đổi số 6 tháng cuối năm 2026
1. Sở Y tế tập trung triển khai bệnh án điện tử tại 100% bệnh viện công lập trên địa bàn tỉnh, hoàn thành trước ngày 30/9/2026.
2. Sở Nông nghiệp và Môi trường xây dựng bản đồ số vùng trồng chè, cam Vinh và lạc, thay thế nhiệm vụ tại Kế hoạch số 118/KH-UBND, hoàn thành trong quý IV/2026.
3. Sở Giáo dục và Đào tạo ban hành Kế hoạch triển khai học bạ số cấp trung học cơ sở trong tháng 8/2026.
`,
    expected: [
      { later: 'Mục 1', earlier: 'Mục II, khoản 1', relation: 'changes-deadline' },
      { later: 'Mục 2', earlier: 'Mục II, khoản 2', relation: 'replaces' },
      // another level of school: likely enough to be shown, and the reviewer says that it is new
      { later: 'Mục 3', earlier: 'Mục II, khoản 3', relation: 'changes-deadline' },
    ],
  },
] as const;
