// Reports in, confirmed updates out.
export { findTaskCodes } from './codes.ts';
export { type ProgressParts, progressSkill, reportAction } from './skill.ts';
