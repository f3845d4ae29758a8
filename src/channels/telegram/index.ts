// The Telegram channel, and the bot's name for commands that run without it.

export { openTelegram, type TelegramChannel, type TelegramOptions } from './channel.ts';
export { KEY as TELEGRAM } from './incoming.ts';
export { askBotName, inviteLink } from './link.ts';
export type { Pace } from './pace.ts';
