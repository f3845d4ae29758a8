// Daily summaries for leaders, with a chart.
export { type Digest, type DigestFigures, type DigestNeeds, type Digests, openDigests } from './open.ts';
export { openGroupDigests } from './groups.ts';
