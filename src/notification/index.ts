// Outgoing messages: promises made once, messages delivered, and a ledger of what became of them.
export { type Body, textOf } from './body.ts';
export type { DeliveryReport } from './delivery/deliver.ts';
export { type NotificationNeeds, type Notifications, openNotifications } from './open.ts';
export type { Told, Wording } from './promises/promise.ts';
export type { OutgoingMessage } from './queue/store.ts';
export { type Calendar, type PushHours, slotAt } from './quiet.ts';
export type { SettingScope, Settings } from './settings/store.ts';
export { enqueueIn, type KeptPromise, type LedgerLine } from './store.ts';
export type * from './types.ts';
export type { Unreached, UnreachedReason } from './unreached/store.ts';
