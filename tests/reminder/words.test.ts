// Messages about reminders and digests are understood as meant, and nothing else is taken for one.
import { describe, expect, test } from 'vitest';
import { readDigest } from '../../src/digest/read.ts';
import { findTaskCodes } from '../../src/progress/index.ts';
import { readFollowUp } from '../../src/reminder/acknowledge/read.ts';
import { readSetting } from '../../src/reminder/settings/read.ts';
import { statutoryDays } from '../../src/vietnamese/working-days.ts';
import { CORPUS } from './follow-up.data.ts';

const TODAY = '2025-11-20';

describe('answers to reminders', () => {
  for (const { means, said } of CORPUS)
    test.each(said)('%s', text => expect(readFollowUp(text, TODAY, findTaskCodes, statutoryDays)?.meaning).toEqual(means));
});

describe('settings', () => {
  test.each([
    ['tối đa 2 nhắc việc mỗi ngày', { kind: 'most-a-day', count: 2 }],
    ['chi nhac toi toi da 1 tin moi ngay', { kind: 'most-a-day', count: 1 }],
    ['nhắc trước hạn 20, 10, 5, 1 ngày', { kind: 'before', days: [20, 10, 5, 1] }],
    ['nhac truoc han 10 5 1 0 ngay', { kind: 'before', days: [10, 5, 1, 0] }],
    ['nhắc quá hạn 1, 3 và 7 ngày', { kind: 'after', days: [1, 3, 7] }],
    ['giờ yên lặng từ 17 giờ đến 8 giờ', { kind: 'quiet', from: '17:00', until: '08:00' }],
    ['không nhắc từ 18h30 đến 7h', { kind: 'quiet', from: '18:30', until: '07:00' }],
    ['cho phép nhắc hỏa tốc ngoài giờ', { kind: 'urgent', anyHour: true }],
    ['không nhắc việc hỏa tốc ngày nghỉ', { kind: 'urgent', anyHour: false }],
    ['hỏi lại sau 5 ngày', { kind: 'ask-again', days: 5 }],
    ['trưởng đơn vị Vụ Pháp chế là Trần Thị Bình', { kind: 'unit-head', unit: 'Vụ Pháp chế', head: 'Trần Thị Bình' }],
    ['cài đặt nhắc việc', { kind: 'show' }],
    ['nhắc tôi NV-012 vào thứ sáu', undefined],
    ['NV-012 quá hạn 3 ngày', undefined],
    ['nhiệm vụ quá hạn trên 30 ngày', undefined],
    ['tôi nghỉ phép từ 24/11 đến 28/11, Bình làm thay', undefined],
  ])('%s', (text, means) => expect(readSetting(text, TODAY, false)).toEqual(means));

  test.each([
    ['thứ bảy 10/01/2026 làm bù', { kind: 'days', as: 'work', days: ['2026-01-10'] }],
    ['nghỉ ngày 02/01/2026', { kind: 'days', as: 'off', days: ['2026-01-02'] }],
    ['bỏ lịch nghỉ ngày 02/01/2026', { kind: 'days', as: 'usual', days: ['2026-01-02'] }],
    ['lịch làm việc', { kind: 'show-days' }],
  ])('an administrator: %s', (text, means) => expect(readSetting(text, TODAY, true)).toEqual(means));
});

describe('digests', () => {
  test.each([
    ['gửi cho tôi bản tin ngay', { kind: 'now', rhythm: 'daily' }],
    ['ban tin', { kind: 'now', rhythm: 'daily' }],
    ['gửi bản tin tuần này', { kind: 'now', rhythm: 'weekly' }],
    ['tắt bản tin', { kind: 'off' }],
    ['tat ban tin thang', { kind: 'off', rhythm: 'monthly' }],
    ['bật bản tin', { kind: 'on', rhythm: 'daily' }],
    ['nhận bản tin hằng tuần', { kind: 'on', rhythm: 'weekly' }],
    ['bản tin lúc 7 giờ', { kind: 'at', time: '07:00' }],
    ['ban tin luc 7h30', { kind: 'at', time: '07:30' }],
    ['đổi giờ bản tin sang 6:45', { kind: 'at', time: '06:45' }],
    ['bản tin lúc 7 giờ rưỡi', { kind: 'at', time: '07:30' }],
    ['bản tin lúc 25 giờ', { kind: 'at' }],
    ['nhiệm vụ quá hạn', undefined],
    ['bản tin là gì?', undefined],
  ])('%s', (text, means) => expect(readDigest(text)).toEqual(means));
});
