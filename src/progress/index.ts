// Reports in, confirmed updates out.
export { findTaskCodes } from './codes.ts';
export { reportAction } from './quick.ts';
export { type ProgressParts, progressSkill } from './skill.ts';
