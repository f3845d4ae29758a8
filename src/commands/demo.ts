import type { Host } from './host.ts';
export async function demo(_host: Host): Promise<void> {}
