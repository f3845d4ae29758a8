// Deadlines that an event sets, which the text does not date (D11): Tết, a session, a law, "sau khi …".

import type { DeadlineForm } from './deadline.ts';
import { dated, lastOfMonth, numberIn } from './deadline-dates.ts';
import { BEFORE, COUNT, form, MONTH, UNTIL, YEAR } from './deadline-patterns.ts';
import { unknown } from './deadline-readings.ts';

/** D11: a session known by its month; many read the end of that month. */
export const datedEvents: readonly DeadlineForm[] = [
  {
    rule: 'D11',
    needs: /(?:ky|phien|cuoc)\s+hop|hoi\s+nghi/u,
    pattern: form(`(?:truoc|tai|trong) (?:phien hop|ky hop|hoi nghi|cuoc hop)(?: (?!thang )[a-z]+){0,5} ${MONTH}`),
    read: (match, context) =>
      unknown('relative', {
        altDue: dated(context, numberIn(match[2] ?? match[3]), written => lastOfMonth(written, Number(match[1])))?.day ?? null,
      }),
  },
];

export const tet: readonly DeadlineForm[] = [
  {
    rule: 'D11',
    needs: /(?<![a-z])tet\s/u,
    pattern: form(
      `(?:${BEFORE}|${UNTIL}) tet (?:nguyen dan|co truyen|am lich|trung thu)(?: (?:nam )?(?!nam)[a-z]+ [a-z]+(?= ${YEAR}))?(?: (?:nam )?${YEAR})?`,
    ),
    read: () => unknown('relative'),
  },
];

/** Days of the lunar calendar: "chậm nhất 23 tháng Chạp", "trước rằm tháng Giêng". */
export const lunarDays: readonly DeadlineForm[] = [
  {
    rule: 'D11',
    needs: /thang\s+(?:chap|gieng)|am\s+lich|ram\s+thang/u,
    pattern: form(
      `(?:(?:${BEFORE}|${UNTIL}) )?(?:ngay )?(?:(?:mung )?\\d{1,2}|ram)(?: thang (?:chap|gieng)|(?: thang |\\s?[/.-]\\s?)\\d{1,2}(?: nam [a-z]+ [a-z]+)? am lich|(?<=ram) thang (?:[a-z]+|\\d{1,2}))`,
    ),
    read: () => unknown('relative'),
  },
];

/** A school year begins and ends when the ministry says; a cell that names nothing else means it. */
export const schoolYears: readonly DeadlineForm[] = [
  {
    rule: 'D11',
    needs: /nam\s+hoc\s+\d/u,
    pattern: form(`(?:${BEFORE}|${UNTIL}) (?:(?:khai giang|be mac|ket thuc) )?nam hoc ${YEAR}\\s?[-–]\\s?${YEAR}`),
    read: () => unknown('relative'),
  },
  { rule: '-', needs: /nam\s+hoc\s+\d/u, pattern: form(`nam hoc ${YEAR}\\s?[-–]\\s?${YEAR}`), read: () => undefined },
];

/** Seasons and holidays as a whole: "trước mùa mưa bão năm 2026", "trước vụ Đông Xuân". */
export const seasons: readonly DeadlineForm[] = [
  {
    rule: 'D11',
    needs: /truoc\s+(?:mua|vu|dip|khai\s+giang|ngay\s+khai\s+giang)/u,
    pattern: form(
      `${BEFORE} (?:mua (?:mua|bao|lu|kho|nang)(?:,? (?:bao|lu))*|vu (?:dong xuan|he thu|thu dong|mua)|dip (?:nghi )?(?:le|he|tet|quoc khanh)|(?:ngay )?khai giang(?: nam hoc(?: moi| ${YEAR}\\s?[-–]\\s?${YEAR})?)?)(?: (?:nam )?(?:${YEAR}|nay|toi))?`,
    ),
    read: () => unknown('relative'),
  },
];

export const sessions: readonly DeadlineForm[] = [
  {
    rule: 'D11',
    needs: /(?:ky|phien)\s+hop|hoi\s+nghi|dai\s+hoi/u,
    pattern: form(
      '(?:truoc|tai|trong|sau|truoc va trong) (?:cac )?(?:ky hop|phien hop|hoi nghi|dai hoi)(?: thuong le| thuong ky| chuyen de)?(?: (?:lan )?thu (?:\\d{1,2}|[a-z]+)| lan \\d{1,2}| (?:giua|cuoi|dau) nam(?: \\d{4}| nay)?| gan nhat| toi| sap toi| thuong le| thuong ky)',
    ),
    read: () => unknown('relative'),
  },
];

export const laws: readonly DeadlineForm[] = [
  {
    rule: 'D11',
    needs: /(?:thoi\s+diem|dong\s+thoi)\s+voi/u,
    pattern: form('(?:co hieu luc (?:thi hanh )?)?(?:cung thoi diem|dong thoi) voi (?:luat|nghi quyet|nghi dinh|phap lenh)'),
    read: () => unknown('relative'),
  },
];

export const otherEvents: readonly DeadlineForm[] = [
  {
    rule: 'D11',
    needs: /sau\s+khi\s/u,
    pattern: form(`(?:trong )?sau khi (?:[a-z]+ ){1,8}?${COUNT} (?:ngay lam viec|ngay|thang)`),
    read: () => unknown('relative'),
  },
  {
    rule: 'D11',
    pattern: form('(?:ngay )?(?:sau khi|truoc khi) (?:[a-z]+ ){1,5}[a-z]+'),
    read: () => unknown('relative', { bare: true }),
  },
];
