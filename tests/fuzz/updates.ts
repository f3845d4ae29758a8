// Updates as Telegram might give them, and as it never would: every field of a message may be there, be missing, or be something else.
import fc from 'fast-check';

export type UpdateKind = 'message' | 'edited_message' | 'callback_query' | 'my_chat_member';

export interface FuzzedUpdate {
  readonly kind: UpdateKind;
  readonly content: Readonly<Record<string, unknown>>;
  /** a person has said something that asks for an answer */
  readonly asks: boolean;
}

const SAID = [
  'nhiệm vụ quá hạn',
  'NV-012',
  'NV-012 xong 60%',
  'NV-012 xong 100%, kết quả: đã trình',
  'đồng ý',
  'hủy',
  'xem tiếp',
  '1',
  '/start',
  '/viec',
  '/bantin',
  'lịch sử NV-012',
  'nhắc tôi NV-012 vào thứ Sáu',
  'xin gia hạn NV-012 đến 30/12/2025 vì thiếu số liệu',
  'xuất báo cáo ra excel',
  'dữ liệu cá nhân của tôi',
  'Bộ nào nhiều việc quá hạn nhất?',
  'NV-012 constructor valueOf __proto__ là gì?',
] as const;
const PRESSED = [
  'confirm?change=1',
  'cancel?change=1',
  'q-task?code=NV-012',
  'q-page?from=10',
  'rm-ack?code=NV-012',
  'meant?skill=question',
] as const;

/** Words of people, words of machines, and a mixture of them. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SAID) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4_096 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...SAID, ' ', '\n', '?', '%', 'NV-', '0', '\u202E', '\u0000', '\uD800', '<b>', '*', '`'), { maxLength: 12 })
      .map(parts => parts.join('')),
  },
);
const number = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 2 ** 53, 1e21));
const file = fc.record(
  { file_id: fc.oneof(fc.constant('none'), text), file_name: text, mime_type: text, file_size: number, width: number, height: number },
  { requiredKeys: ['file_id'] },
);

const entity = fc.record({ type: fc.constantFrom('bold', 'mention', 'bot_command', 'text_link'), offset: number, length: number });
/** What may be in a message beside who, where and when. */
const contents = fc.oneof(
  { weight: 6, arbitrary: text.map(said => ({ text: said })) },
  { weight: 1, arbitrary: fc.tuple(text, fc.array(entity, { maxLength: 4 })).map(([said, entities]) => ({ text: said, entities })) },
  { weight: 1, arbitrary: fc.tuple(file, text).map(([document, caption]) => ({ document, caption })) },
  { weight: 1, arbitrary: fc.tuple(fc.array(file, { minLength: 1, maxLength: 3 }), text).map(([photo, caption]) => ({ photo, caption })) },
  { weight: 1, arbitrary: file.map(voice => ({ voice })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('sticker', 'location', 'contact', 'poll', 'video', 'dice', 'venue').map(what => ({ [what]: {} })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('pinned_message', 'new_chat_title', 'message_auto_delete_timer_changed').map(what => ({ [what]: {} })),
  },
);
const extras = fc.record(
  {
    forward_origin: fc.constant({ type: 'hidden_user', sender_user_name: 'Ai đó', date: 1 }),
    reply_to_message: fc.record({ message_id: number, text, from: fc.record({ id: number, is_bot: fc.boolean() }) }),
    media_group_id: text,
    via_bot: fc.constant({ id: 1, is_bot: true }),
    edit_date: number,
  },
  { requiredKeys: [] },
);
/** Any value where another was expected. */
const anything = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  number,
  text,
  fc.array(number, { maxLength: 3 }),
  fc.dictionary(fc.string(), number),
);

interface Sender {
  readonly id: number;
}

const envelope = ({ id }: Sender, messageId: number): Record<string, unknown> => ({
  message_id: messageId,
  date: 1_763_600_000,
  chat: { id, type: 'private', first_name: 'Người' },
  from: { id, is_bot: false, first_name: '<b>Quản trị</b>', username: 'admin' },
});

/** Contents that Telegram itself could give: the person waits for an answer. */
const answerable = (content: object): boolean =>
  !('pinned_message' in content || 'new_chat_title' in content || 'message_auto_delete_timer_changed' in content);

const valid = (sender: Sender): fc.Arbitrary<FuzzedUpdate> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(fc.nat(), contents, extras).map(([id, content, more]) => ({
        kind: 'message' as const,
        content: { ...envelope(sender, id), ...more, ...content },
        asks: answerable(content),
      })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(), text).map(([id, said]) => ({
        kind: 'edited_message' as const,
        content: { ...envelope(sender, id), edit_date: 1, text: said },
        asks: true,
      })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...PRESSED), fc.string({ maxLength: 64 }))).map(([id, data]) => ({
        kind: 'callback_query' as const,
        content: { id: `query-${id}`, from: { id: sender.id, is_bot: false }, chat_instance: '1', data, message: envelope(sender, id) },
        asks: data !== '',
      })),
    },
  );

/** A valid one of which a part is missing or something else. */
const broken = (sender: Sender): fc.Arbitrary<FuzzedUpdate> =>
  fc
    .tuple(
      valid(sender),
      fc.constantFrom('from', 'chat', 'message_id', 'text', 'document', 'photo', 'data', 'message', 'id', 'date', 'voice'),
      anything,
      fc.boolean(),
    )
    .map(([update, key, value, drop]) => {
      const { [key]: _, ...rest } = update.content;
      return { kind: update.kind, content: drop ? rest : { ...rest, [key]: value }, asks: false };
    });

const membership = (sender: Sender): fc.Arbitrary<FuzzedUpdate> =>
  fc.tuple(anything, anything).map(([before, after]) => ({
    kind: 'my_chat_member' as const,
    content: {
      chat: { id: sender.id, type: 'private' },
      from: { id: sender.id },
      date: 1,
      old_chat_member: before,
      new_chat_member: after,
    },
    asks: false,
  }));

export const updateOf = (sender: Sender): fc.Arbitrary<FuzzedUpdate> =>
  fc.oneof({ weight: 6, arbitrary: valid(sender) }, { weight: 3, arbitrary: broken(sender) }, { weight: 1, arbitrary: membership(sender) });
