// The `dondoc` command: compiled code is kept between runs, so that a command answers at once; then cli.ts does the work.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./cli.ts');
