// What each method does to the world, with the refusals of the real one.
import type { Upload } from './body.ts';
import type { RateLimit } from './faults.ts';
import { type Formatted, format } from './formatting.ts';
import type { CommandScope, Method, ParametersOf } from './parameters.ts';
import { badRequest } from './refusal.ts';
import type { Chat, KeyboardButton, Stored, World } from './world.ts';

export interface Call {
  readonly world: World;
  readonly uploads: ReadonlyMap<string, Upload>;
  readonly bot: { readonly id: number; readonly username: string };
  readonly rate: RateLimit | undefined;
  /** the client has hung up */
  readonly gone: AbortSignal;
  readonly webhook: Webhook;
}

/** Where updates go; polling is refused while it is set. */
export interface Webhook {
  url: string;
  secret: string | undefined;
  lastError?: string;
}

type Methods = { [M in Method]: (given: ParametersOf<M>, call: Call) => unknown };

const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;
const PHOTO_BYTES = 10 * 1024 * 1024;
const DOCUMENT_BYTES = 50 * 1024 * 1024;
const DOWNLOAD_BYTES = 20 * 1024 * 1024;

export const methods: Methods = {
  getMe: (_, { bot }) => ({
    ...botUser(bot),
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),
  getUpdates: (given, { world, gone }) => world.updates.poll(given, gone),
  setWebhook(given, { world, webhook }) {
    checkAddress(given.url);
    webhook.url = given.url;
    webhook.secret = given.secret_token;
    world.updates.allow(given.allowed_updates);
    if (given.drop_pending_updates) world.updates.drop();
    world.updates.webhook = given.url !== '';
    world.updates.arrived();
    return true;
  },
  deleteWebhook(given, { world, webhook }) {
    webhook.url = '';
    world.updates.webhook = false;
    if (given.drop_pending_updates) world.updates.drop();
    return true;
  },
  getWebhookInfo: (_, { world, webhook }) => ({
    url: webhook.url,
    has_custom_certificate: false,
    pending_update_count: world.updates.pending.length,
    ...(webhook.lastError !== undefined && { last_error_message: webhook.lastError }),
  }),
  getChat(given, { world }) {
    const chat = world.chat(chatId(given));
    return { ...chatShown(chat), accent_color_id: 0, max_reaction_count: 11 };
  },
  sendMessage(given, call) {
    const chat = writable(given, call);
    const { text, entities } = written(given.text, given.entities, given.parse_mode);
    const stored = { fromBot: true, text, entities, keyboard: keyboardOf(given.reply_markup), ...topicOf(chat, given) };
    return shown(chat, call.world.store(chat, stored), call.bot);
  },
  sendDocument: (given, call) => sendFile(given, given.document, false, call),
  sendPhoto: (given, call) => sendFile(given, given.photo, true, call),
  sendChatAction(given, call) {
    topicOf(call.world.writable(chatId(given)), given);
    return true;
  },
  editMessageText(given, call) {
    const { chat, message } = ownMessage(given, call);
    if (message.file) throw badRequest('there is no text in the message to edit');
    const { text, entities } = written(given.text, given.entities, given.parse_mode);
    return edit(chat, message, { text, entities, keyboard: keyboardOf(given.reply_markup) }, call);
  },
  editMessageReplyMarkup(given, call) {
    const { chat, message } = ownMessage(given, call);
    return edit(chat, message, { text: message.text, entities: message.entities, keyboard: keyboardOf(given.reply_markup) }, call);
  },
  answerCallbackQuery(given, { world }) {
    if (world.queries.get(given.callback_query_id) !== 'open')
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    world.queries.set(given.callback_query_id, 'answered');
    world.acknowledged.push(given.callback_query_id);
    world.changed();
    return true;
  },
  getFile(given, { world }) {
    const file = world.files.get(given.file_id);
    if (!file) throw badRequest('invalid file_id');
    if (file.bytes.length > DOWNLOAD_BYTES) throw badRequest('file is too big');
    const path = file.photo ? `photos/${file.id}.jpg` : `documents/${file.id}`;
    return { file_id: file.id, file_unique_id: `u-${file.id}`, file_size: file.bytes.length, file_path: path };
  },
  setMyCommands(given, { world }) {
    const names = given.commands.map(({ command }) => command);
    if (new Set(names).size < names.length) throw badRequest('BOT_COMMAND_DUPLICATED');
    world.menus.set(scopeKey(given.scope, world), names);
    world.changed();
    return true;
  },
  deleteMyCommands(given, { world }) {
    world.menus.delete(scopeKey(given.scope, world));
    world.changed();
    return true;
  },
};

function scopeKey(scope: CommandScope | undefined, world: World): string {
  if (!scope || !('chat_id' in scope)) return scope?.type ?? 'default';
  return String(world.chat(scope.chat_id).id);
}

/** https on one of four ports; plain on loopback, for tests. */
function checkAddress(url: string): void {
  if (url === '' || /^http:\/\/127\.0\.0\.1[:/]/.test(url)) return;
  if (!URL.canParse(url)) throw badRequest('bad webhook: Failed to resolve host: Name or service not known');
  const { protocol, port } = new URL(url);
  if (protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!['', '443', '80', '88', '8443'].includes(port))
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
}

function topicOf(chat: Chat, { message_thread_id: thread }: { readonly message_thread_id?: number | undefined }): { thread?: number } {
  if (thread === undefined) return {};
  if (!chat.topics) throw badRequest('message thread not found');
  return { thread };
}

function chatId(given: { readonly chat_id?: number | string | undefined }): number | string {
  if (given.chat_id === undefined || given.chat_id === '') throw badRequest('chat_id is empty');
  return given.chat_id;
}

function writable(given: { readonly chat_id?: number | string | undefined }, { world, rate }: Call): Chat {
  const chat = world.writable(chatId(given));
  rate?.count(chat.id);
  return chat;
}

function written(text: string | undefined, entities: Formatted['entities'] | undefined, parseMode: string | undefined): Formatted {
  const formatted = format({ text: text ?? '', entities, parseMode, limit: TEXT_LIMIT, tooLong: 'message is too long' });
  if (formatted.text === '') throw badRequest('message text is empty');
  return formatted;
}

type Captioned = ParametersOf<'sendPhoto'> | ParametersOf<'sendDocument'>;

function sendFile(given: Captioned, reference: string | undefined, photo: boolean, call: Call): unknown {
  const chat = writable(given, call);
  const upload = uploaded(reference, photo ? 'photo' : 'document', call);
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
  if (upload.bytes.length > (photo ? PHOTO_BYTES : DOCUMENT_BYTES)) throw badRequest('file is too big');
  if (photo && !isPicture(upload.bytes)) throw badRequest('IMAGE_PROCESS_FAILED');
  const { text, entities } = format({
    text: given.caption ?? '',
    entities: given.caption_entities,
    parseMode: given.parse_mode,
    limit: CAPTION_LIMIT,
    tooLong: 'message caption is too long',
  });
  const file = call.world.keep(upload, photo);
  return shown(
    chat,
    call.world.store(chat, { fromBot: true, text, entities, keyboard: keyboardOf(given.reply_markup), file, ...topicOf(chat, given) }),
    call.bot,
  );
}

function uploaded(reference: string | undefined, field: string, { uploads, world }: Call): Upload {
  const direct = uploads.get(field);
  if (direct) return direct;
  if (reference === undefined) throw badRequest(`there is no ${field} in the request`);
  const attached = reference.startsWith('attach://') ? uploads.get(reference.slice('attach://'.length)) : world.files.get(reference);
  if (!attached) throw badRequest('wrong file identifier/HTTP URL specified');
  return attached;
}

/** PNG, JPEG, WebP by their first bytes. */
const isPicture = (bytes: Buffer): boolean =>
  bytes.subarray(1, 4).toString('latin1') === 'PNG' ||
  (bytes[0] === 0xff && bytes[1] === 0xd8) ||
  bytes.subarray(8, 12).toString('latin1') === 'WEBP';

const keyboardOf = (markup: object | undefined): readonly (readonly KeyboardButton[])[] =>
  markup && isInline(markup) ? markup.inline_keyboard : [];

const isInline = (markup: object): markup is { inline_keyboard: KeyboardButton[][] } => 'inline_keyboard' in markup;

interface Edited {
  readonly chat_id?: number | string | undefined;
  readonly message_id?: number | undefined;
}

function ownMessage(given: Edited, { world }: Call): { chat: Chat; message: Stored } {
  const chat = world.writable(chatId(given));
  if (given.message_id === undefined) throw badRequest('message identifier is not specified');
  const message = chat.messages.find(({ messageId }) => messageId === given.message_id);
  if (!message) throw badRequest('message to edit not found');
  if (!message.fromBot) throw badRequest("message can't be edited");
  return { chat, message };
}

function edit(chat: Chat, message: Stored, next: Pick<Stored, 'text' | 'entities' | 'keyboard'>, { world, bot }: Call): unknown {
  const { text, entities, keyboard } = message;
  if (JSON.stringify(next) === JSON.stringify({ text, entities, keyboard }))
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  Object.assign(message, next);
  message.edits += 1;
  world.changed();
  return { ...shown(chat, message, bot), edit_date: world.seconds() };
}

export const chatShown = ({ id, name, type, topics }: Chat): object =>
  type === 'private' ? { id, type, first_name: name } : { id, type, title: name, ...(topics && { is_forum: true }) };
export const botUser = ({ id, username }: Call['bot']) => ({ id, is_bot: true, first_name: username, username });
export const personUser = ({ id, name }: Pick<Chat, 'id' | 'name'>) => ({ id, is_bot: false, first_name: name, language_code: 'vi' });

/** A message as the API describes it. */
export function shown(chat: Chat, message: Stored, bot: Call['bot']): Record<string, unknown> {
  const { messageId, fromBot, date, text, entities, keyboard, file, from, thread } = message;
  return {
    message_id: messageId,
    date,
    chat: chatShown(chat),
    from: fromBot ? botUser(bot) : personUser(from ?? chat),
    ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
    ...(file
      ? { ...media(file), ...(text && { caption: text, caption_entities: entities }) }
      : { text, ...(entities.length > 0 && { entities }) }),
    ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard } }),
  };
}

function media({ id, name, mimeType, bytes, photo }: NonNullable<Stored['file']>): object {
  const facts = { file_id: id, file_unique_id: `u-${id}`, file_size: bytes.length };
  if (!photo) return { document: { ...facts, file_name: name, mime_type: mimeType } };
  return {
    photo: [
      { file_id: `${id}-small`, file_unique_id: `u-${id}-small`, width: 90, height: 67 },
      { ...facts, width: 1280, height: 960 },
    ],
  };
}
