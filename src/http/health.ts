// /healthz: the process answers. /readyz: it can do its work, each part named; 503 as long as one cannot.
import { messageOf } from '../base/index.ts';
import type { Route } from './server.ts';

/** A part that must work; what it gives is shown. @throws what is wrong */
export type Check = () => Promise<string>;

/** A part that does not answer in that time does not work. */
const PATIENCE_MS = 3_000;

export const healthRoute: Route = { method: 'GET', path: '/healthz', handle: () => ({ status: 200, body: 'ok\n' }) };

export const readyRoute = (checks: () => Readonly<Record<string, Check>>): Route => ({
  method: 'GET',
  path: '/readyz',
  async handle() {
    const results = await Promise.all(Object.entries(checks()).map(async ([name, check]) => [name, await outcome(check)] as const));
    const ready = results.every(([, { ok }]) => ok);
    const body = { ready, checks: Object.fromEntries(results) };
    return { status: ready ? 200 : 503, type: 'application/json; charset=utf-8', body: `${JSON.stringify(body)}\n` };
  },
});

async function outcome(check: Check): Promise<{ ok: boolean; state: string }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  });
  try {
    return { ok: true, state: await Promise.race([check(), late]) };
  } catch (thrown) {
    return { ok: false, state: messageOf(thrown) };
  } finally {
    clearTimeout(timer);
  }
}
