// What delivery itself has to say: to the focal point, about a person who can no longer be written to.
import type { Body } from './body.ts';

interface Lost {
  readonly person: { readonly fullName: string; readonly staffCode: string; readonly unit: string };
  readonly channel: string;
  readonly codes: readonly string[];
}

/** Codes spelt out. */
const CODES = 20;

export const texts = {
  unreachable: ({ person, channel, codes }: Lost): Body => ({
    blocks: [
      { style: 'heading', text: `Không còn nhắn được cho ${person.fullName} (${person.staffCode})` },
      {
        style: 'text',
        text: `${person.unit === '' ? '' : `${person.unit}. `}${nameOf(channel)} cho biết người này đã chặn bot, xóa tài khoản hoặc rời cuộc trò chuyện.`,
      },
      ...(codes.length === 0 ? [] : [{ style: 'item' as const, text: `Tin chưa đến tay, về: ${listed(codes)}.` }]),
      {
        style: 'note',
        text: 'Đề nghị báo trực tiếp cho người này. Khi người này nhắn lại cho bot, hoặc được mời lại (dondoc staff invite), việc nhắc lại tiếp tục.',
      },
    ],
  }),
};

const nameOf = (channel: string): string => (channel === '' ? 'Kênh nhắn tin' : channel.charAt(0).toUpperCase() + channel.slice(1));

function listed(codes: readonly string[]): string {
  const rest = codes.length - CODES;
  return `${codes.slice(0, CODES).join(', ')}${rest > 0 ? ` và ${rest} nhiệm vụ khác` : ''}`;
}
