// How people ask for what a directive says besides its tasks, and for the directives behind a task; over folded text.

const DOCUMENT = '(?:van ban|thong bao|tb|ket luan|chi thi|cong dien|nghi quyet|ke hoach|cong van|quyet dinh)';
/** "553", "553/TB-VPCP", "07-TB/CQTTBCĐ" */
const NUMBER = '(?<number>\\d{1,5}(?:\\s?[/-]\\s?[a-z\\d]+(?:\\s?[/-]\\s?[a-z\\d]+)*)?)';
const CODE = '(?<code>nv\\s?-?\\s?\\d{1,9})';

/** "chỉ đạo chung của thông báo 553", "thông báo 553 có chỉ đạo chung gì" */
export const GENERAL_OF: readonly RegExp[] = [
  new RegExp(
    `^(?:xem |cho (?:toi |em )?xem )?(?:cac |nhung )?(?:noi dung )?chi dao chung (?:cua |trong |tai |o |theo )?(?:${DOCUMENT} )?(?:ket luan )?(?:so )?${NUMBER}\\??$`,
    'u',
  ),
  new RegExp(
    `^(?:trong |tai )?${DOCUMENT} (?:ket luan )?(?:so )?${NUMBER} (?:co )?(?:nhung |cac )?chi dao chung(?: (?:gi|nao|la gi|the nao))*\\??$`,
    'u',
  ),
];

/** "các nguồn của NV-012", "căn cứ giao NV-012"; which directive a task names is a question about the task. */
export const SOURCES_OF: readonly RegExp[] = [
  new RegExp(
    `^(?:xem |cho (?:toi |em )?xem )?(?:cac |nhung )?(?:nguon|can cu|van ban nguon)(?: (?:van ban|giao))*(?: cua)? (?:nhiem vu )?${CODE}\\??$`,
    'u',
  ),
];
