// Updates that Telegram brings: taken only with the secret, answered at once when they are durable, worked on after.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { HttpRequest, Route } from '../../http/index.ts';
import { isUpdate } from './incoming.ts';
import type { Receiver } from './receive.ts';

/** Telegram's largest updates are some ten kilobytes. */
const LIMIT = 1024 * 1024;

export interface Webhook {
  /** where Telegram is told to bring them */
  readonly address: string;
  readonly secret: string;
  readonly route: (receiver: () => Pick<Receiver, 'take' | 'hasRoom'>) => Route;
}

/** Path and secret are made from the token, the same in every process and after every start; neither gives it away. */
export function webhookOf(token: string, publicUrl: string, secret: string = made('secret', token)): Webhook {
  const path = `/telegram/${made('path', token).slice(0, 24)}`;
  return {
    address: publicUrl.replace(/\/+$/, '') + path,
    secret,
    route: receiver => ({ method: 'POST', path, limit: LIMIT, handle: request => take(request, secret, receiver()) }),
  };
}

const made = (what: string, token: string): string => createHmac('sha256', token).update(`dondoc webhook ${what}`).digest('base64url');

async function take(request: HttpRequest, secret: string, receiver: Pick<Receiver, 'take' | 'hasRoom'>) {
  const given = request.headers['x-telegram-bot-api-secret-token'];
  if (typeof given !== 'string' || !same(given, secret)) return { status: 401 };
  const update = parsed(request.body);
  if (!isUpdate(update)) return { status: 400 };
  if (!receiver.hasRoom()) return { status: 503 }; // Telegram brings it again
  await receiver.take([update]);
  return { status: 200 };
}

/** In a time that tells nothing of where they differ. */
const same = (given: string, secret: string): boolean => timingSafeEqual(digest(given), digest(secret));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
