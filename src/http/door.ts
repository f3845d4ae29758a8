// What the service shows of itself over HTTP: whether it lives, whether it can work, and its figures.
import type { Log } from '../base/index.ts';
import { type Check, healthRoute, readyRoute } from './health.ts';
import { type Levels, type Metrics, openMetrics } from './metrics.ts';
import { type Http, openHttp } from './server.ts';

export interface DoorOptions {
  readonly host: string;
  readonly port: number;
  readonly log: Log;
  readonly levels: Levels;
  /** the parts that must work, by name; asked at every look */
  readonly checks: () => Readonly<Record<string, Check>>;
}

export interface Door {
  readonly http: Http;
  readonly metrics: Metrics;
}

export function openDoor({ host, port, log, levels, checks }: DoorOptions): Door {
  const http = openHttp({ host, port, log });
  const metrics = openMetrics(levels);
  for (const route of [healthRoute, readyRoute(checks), metrics.route]) http.add(route);
  return { http, metrics };
}
