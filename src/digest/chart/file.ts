// A chart as a file, drawn once per content: the same bars under the same title are the same file.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256, writeWhole } from '../../base/index.ts';
import type { Chart } from './draw.ts';

/** Changes when the drawing does, so that an old picture is not taken for a new one. */
const DRAWING = 2;

/** @returns path of the PNG in `folder`, which is made when missing */
export async function chartFile(folder: string, chart: Chart): Promise<string> {
  const path = join(folder, `${sha256(JSON.stringify({ DRAWING, ...chart })).slice(0, 32)}.png`);
  const there = await stat(path).catch(() => undefined);
  if (there && there.size > 0) return path;
  const { drawChart } = await import('./draw.ts');
  await writeWhole(path, drawChart(chart));
  return path;
}
