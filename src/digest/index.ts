// Daily, weekly and monthly summaries for leaders, with a chart.
export type { Drilled } from './compose.ts';
export { openGroupDigests } from './groups.ts';
export { type Digest, type DigestFigures, type DigestNeeds, type Digests, openDigests } from './open.ts';
export { digestSkill } from './skill.ts';
