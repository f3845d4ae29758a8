// The parameters of each method as Bot API 10.1 describes them: names, types, what is required. Unknown names are refused, so that a typing error shows.
import { z } from 'zod';
import { entitySchema } from './formatting.ts';

/** In a form everything is text; numbers, booleans and JSON come as such in a JSON body. */
const integer = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);
const flag = z.union([z.boolean(), z.enum(['true', 'True', 'false', 'False', '0', '1']).transform(word => /^(?:true|1)$/i.test(word))]);
const json = <S extends z.ZodType>(schema: S) =>
  z.union([
    schema,
    z
      .string()
      .transform((text, context): unknown => {
        try {
          return JSON.parse(text);
        } catch {
          context.addIssue({ code: 'custom', message: "can't parse JSON" });
          return z.NEVER;
        }
      })
      .pipe(schema),
  ]);
const chat = z.union([z.int(), z.string()]);

const exactlyOneAction = (button: object): boolean =>
  Object.keys(button).filter(key => !['text', 'icon_custom_emoji_id', 'style'].includes(key)).length === 1;

export const buttonSchema = z
  .strictObject({
    text: z.string().trim().min(1, 'BUTTON_TEXT_EMPTY'),
    icon_custom_emoji_id: z.string().optional(),
    style: z.enum(['danger', 'success', 'primary']).optional(),
    url: z
      .string()
      .regex(/^(?:https?|tg):\/\//, 'BUTTON_URL_INVALID')
      .optional(),
    callback_data: z
      .string()
      .refine(data => data !== '' && Buffer.byteLength(data) <= 64, 'BUTTON_DATA_INVALID')
      .optional(),
    switch_inline_query: z.string().optional(),
    switch_inline_query_current_chat: z.string().optional(),
    copy_text: z.strictObject({ text: z.string().min(1).max(256) }).optional(),
  })
  .refine(exactlyOneAction, 'BUTTON_TYPE_INVALID');

const inlineKeyboard = z.strictObject({
  inline_keyboard: z.array(z.array(buttonSchema).min(1).max(8)).refine(rows => rows.flat().length <= 100, 'REPLY_MARKUP_TOO_LONG'),
});
const anyKeyboard = z.union([
  inlineKeyboard,
  z.strictObject({ remove_keyboard: z.literal(true), selective: z.boolean().optional() }),
  z.strictObject({ force_reply: z.literal(true), input_field_placeholder: z.string().optional(), selective: z.boolean().optional() }),
  z.strictObject({
    keyboard: z.array(z.array(z.union([z.string(), z.looseObject({ text: z.string() })]))),
    resize_keyboard: z.boolean().optional(),
    one_time_keyboard: z.boolean().optional(),
    is_persistent: z.boolean().optional(),
    input_field_placeholder: z.string().optional(),
    selective: z.boolean().optional(),
  }),
]);
const entities = json(z.array(entitySchema)).optional();
const preview = json(
  z.strictObject({
    is_disabled: z.boolean().optional(),
    url: z.string().optional(),
    prefer_small_media: z.boolean().optional(),
    prefer_large_media: z.boolean().optional(),
    show_above_text: z.boolean().optional(),
  }),
).optional();
const kinds = json(z.array(z.string())).optional();

const common = {
  chat_id: chat.optional(),
  business_connection_id: z.string().optional(),
};
const sending = {
  ...common,
  message_thread_id: integer.optional(),
  direct_messages_topic_id: integer.optional(),
  parse_mode: z.string().optional(),
  disable_notification: flag.optional(),
  protect_content: flag.optional(),
  allow_paid_broadcast: flag.optional(),
  message_effect_id: z.string().optional(),
  reply_parameters: json(z.looseObject({ message_id: z.int() })).optional(),
  reply_markup: json(anyKeyboard).optional(),
};
const captioned = { ...sending, caption: z.string().optional(), caption_entities: entities };
const editing = {
  ...common,
  message_id: integer.optional(),
  inline_message_id: z.string().optional(),
  reply_markup: json(inlineKeyboard).optional(),
};

const commandScope = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']) }),
  z.strictObject({ type: z.enum(['chat', 'chat_administrators']), chat_id: chat }),
  z.strictObject({ type: z.literal('chat_member'), chat_id: chat, user_id: z.int() }),
]);
export type CommandScope = z.output<typeof commandScope>;

export const parameters = {
  getMe: z.strictObject({}),
  getUpdates: z.strictObject({
    offset: integer.optional(),
    limit: integer.optional(),
    timeout: integer.optional(),
    allowed_updates: kinds,
  }),
  setWebhook: z.strictObject({
    url: z.string(),
    ip_address: z.string().optional(),
    max_connections: integer.refine(count => count >= 1 && count <= 100, 'max_connections must be between 1 and 100').optional(),
    allowed_updates: kinds,
    drop_pending_updates: flag.optional(),
    secret_token: z
      .string()
      .regex(/^[\w-]{1,256}$/, 'secret token contains unallowed characters')
      .optional(),
  }),
  deleteWebhook: z.strictObject({ drop_pending_updates: flag.optional() }),
  getWebhookInfo: z.strictObject({}),
  getChat: z.strictObject({ chat_id: chat.optional() }),
  sendMessage: z.strictObject({ ...sending, text: z.string().optional(), entities, link_preview_options: preview }),
  sendDocument: z.strictObject({
    ...captioned,
    document: z.string().optional(),
    thumbnail: z.string().optional(),
    disable_content_type_detection: flag.optional(),
  }),
  sendPhoto: z.strictObject({
    ...captioned,
    photo: z.string().optional(),
    show_caption_above_media: flag.optional(),
    has_spoiler: flag.optional(),
  }),
  sendChatAction: z.strictObject({
    ...common,
    message_thread_id: integer.optional(),
    action: z.enum([
      'typing',
      'upload_photo',
      'record_video',
      'upload_video',
      'record_voice',
      'upload_voice',
      'upload_document',
      'choose_sticker',
      'find_location',
      'record_video_note',
      'upload_video_note',
    ]),
  }),
  editMessageText: z.strictObject({
    ...editing,
    text: z.string().optional(),
    parse_mode: z.string().optional(),
    entities,
    link_preview_options: preview,
  }),
  editMessageReplyMarkup: z.strictObject(editing),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string(),
    text: z.string().max(200).optional(),
    show_alert: flag.optional(),
    url: z.string().optional(),
    cache_time: integer.optional(),
  }),
  getFile: z.strictObject({ file_id: z.string() }),
  setMyCommands: z.strictObject({
    commands: json(
      z
        .array(
          z.strictObject({
            command: z.string().regex(/^[a-z0-9_]{1,32}$/, 'BOT_COMMAND_INVALID'),
            description: z.string().min(1).max(256),
          }),
        )
        .max(100),
    ),
    scope: json(commandScope).optional(),
    language_code: z.string().optional(),
  }),
  deleteMyCommands: z.strictObject({ scope: json(commandScope).optional(), language_code: z.string().optional() }),
};

export type Method = keyof typeof parameters;
export type ParametersOf<M extends Method> = z.output<(typeof parameters)[M]>;

export const isMethod = (name: string): name is Method => Object.hasOwn(parameters, name);
