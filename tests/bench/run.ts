// `npm run bench`: every bench of this folder, one after the other; names as arguments choose some.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
/** a bench opens with a comment that says how it is run */
const benches = readdirSync(folder)
  .filter(name => name.endsWith('.ts') && name !== 'run.ts')
  .filter(name => readFileSync(join(folder, name), 'utf8').slice(0, 600).includes(`node tests/bench/${name}`))
  .filter(name => wanted.length === 0 || wanted.some(word => name.startsWith(word)));
const failed: string[] = [];
for (const name of benches) {
  console.log(`\n── ${name}`);
  const child = spawn(process.execPath, [join(folder, name)], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) failed.push(name);
}
if (failed.length > 0) console.log(`\nmissed what is wanted: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
