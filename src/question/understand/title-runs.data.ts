// Folded syllables of which questions are made: by themselves they describe no task.
export const PLAIN_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'nhiem vu viec cong dau muc nao gi ai dau sao the may bao nhieu khi gio ngay hom nay qua mai tuan thang quy nam truoc sau toi ke den han thoi tre cham muon het con trong dung som sap gan ' +
    'hoan thanh xong chua khong da dang se duoc bi phai can nen lam thuc hien trien khai xu ly giao nhan cho xac tam dung huy bo ubnd tinh pho thi co quan don vi dia phuong so ban nganh cac nhung moi ' +
    'tat ca toan cua do boi vi de ma va hoac hay nhung voi tai o ve tu theo tren duoi vao ra len nay do ay kia toi em anh chi minh ban bot dong chi da vang xin hoi biet xem giup ' +
    'nhat it nhieu cao thap lon be tot kem hon ty le ti phan tram tien do tinh hinh trang thai bao thong ke tong hop so sanh liet danh sach kiem tra tim loc liên quan lien phu trach chu tri phoi hop van ' +
    'nghi quyet dien ket luan ke hoach cap nhat lich su minh chung tai lieu tep file vuong mac kho khan qua cuoi giua moi mot hai ba bon sau bay tam chin muoi la thi co nao roi a ah nhe nha nhi ha nua thoi'
  ).split(' '),
);
