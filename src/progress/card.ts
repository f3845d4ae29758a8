// The before → after card of a proposal, line by line.
import type { Block } from '../chat/index.ts';
import type { Patch, Task, UpdateWarning } from '../task/index.ts';
import { texts } from './texts.ts';

export interface CardItem {
  readonly task: Task;
  readonly patch: Patch;
  readonly warnings: readonly UpdateWarning[];
}

export function cardBlocks(items: readonly CardItem[]): Block[] {
  return items.flatMap(({ task, patch, warnings }): Block[] => [
    { style: 'heading', text: texts.taskLine(task) },
    ...patchLines(task, patch).map(text => ({ style: 'item' as const, text })),
    ...warnings.map(warning => ({ style: 'note' as const, text: texts.warnings[warning] })),
  ]);
}

function patchLines(task: Task, patch: Patch): string[] {
  return [
    patch.status !== undefined && patch.status !== task.status ? texts.status(task.status, patch.status) : '',
    patch.progress !== undefined && patch.progress !== task.progress ? texts.progress(task.progress, patch.progress) : '',
    patch.completedOn ? texts.completedOn(patch.completedOn) : '',
    patch.reportedOn ? texts.reportedOn(patch.reportedOn) : '',
    patch.result === undefined ? '' : texts.result(patch.result),
    patch.addObstacle ? texts.obstacle(patch.addObstacle.text) : '',
    patch.clearObstacles ? texts.cleared(task.obstacles.length) : '',
    patch.extension ? texts.extension(task.dueOn, patch.extension.toDueOn, patch.extension.reason) : '',
    patch.evidence ? texts.evidence(patch.evidence.name) : '',
    patch.remark ? texts.remark(patch.remark) : '',
  ].filter(line => line !== '');
}
