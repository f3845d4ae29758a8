// Brings updates to a webhook as Telegram does: each chat's in their order, several chats at once, again after anything but 2xx.
import type { Webhook } from './methods.ts';
import type { QueuedUpdate, UpdateQueue } from './updates.ts';

const AT_ONCE = 20;
const AGAIN_MS = 30;

/** Begins as soon as an address is set. */
export function deliverTo(webhook: Webhook, updates: UpdateQueue): { stop(): void } {
  const under = new Set<number>();
  let stopped = false;
  updates.arrived = look;

  function look(): void {
    if (stopped || webhook.url === '') return;
    const lanes = new Set(updates.pending.filter(({ update_id: id }) => under.has(id)).map(laneOf));
    for (const update of updates.pending) {
      const lane = laneOf(update);
      if (under.size >= AT_ONCE || lanes.has(lane)) continue;
      lanes.add(lane);
      under.add(update.update_id);
      void bring(update);
    }
  }

  async function bring(update: QueuedUpdate): Promise<void> {
    const taken = await post(update);
    if (taken) updates.remove(update.update_id);
    else await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
    under.delete(update.update_id);
    look();
  }

  async function post(update: QueuedUpdate): Promise<boolean> {
    const headers = { 'content-type': 'application/json', ...(webhook.secret && { 'x-telegram-bot-api-secret-token': webhook.secret }) };
    try {
      const response = await fetch(webhook.url, { method: 'POST', headers, body: JSON.stringify(update) });
      await response.arrayBuffer();
      if (!response.ok) webhook.lastError = `Wrong response from the webhook: ${response.status} ${response.statusText}`;
      return response.ok;
    } catch {
      webhook.lastError = 'Connection refused';
      return false;
    }
  }

  return {
    stop() {
      stopped = true;
    },
  };
}

/** The chat or the person an update is about. */
function laneOf(update: QueuedUpdate): string {
  const content = Object.values(update).find(value => typeof value === 'object' && value !== null) ?? {};
  const inner = 'message' in content ? content.message : content;
  const chat: unknown = typeof inner === 'object' && inner !== null && 'chat' in inner ? inner.chat : undefined;
  return typeof chat === 'object' && chat !== null && 'id' in chat ? String(chat.id) : String(update.update_id);
}
