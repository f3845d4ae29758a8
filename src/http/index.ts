// HTTP for those who look after the service, and for channels that are called from outside.
export { type Door, openDoor } from './door.ts';
export type { Metrics } from './metrics.ts';
export type { Http, HttpRequest, Route } from './server.ts';
