// The command as a process: environment, standard streams, exit code.
import { resolve } from 'node:path';
import { openApp } from './app.ts';
import { Failure, parseInstant } from './base/index.ts';
import { type CommonOptions, DoneElsewhere, type Host, type Io } from './commands/host.ts';
import { runCommand } from './commands/program.ts';
import { runInService } from './commands/remote.ts';
import { texts } from './commands/texts.ts';
import { type Config, readConfig } from './config.ts';
import { holderOf } from './database/index.ts';

// the reader has seen enough, as in `dondoc read … | head`: the work goes on to its end
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const io: Io = {
  out: text => void process.stdout.write(`${text}\n`),
  err: text => void process.stderr.write(`${text}\n`),
  cwd: process.cwd(),
  interactive: process.stdin.isTTY && process.stderr.isTTY,
};

function config(options: CommonOptions): Config {
  const read = readConfig(process.env);
  return { ...read, folder: resolve(options.data ?? read.folder) };
}

function clockStart({ now }: CommonOptions): Date | undefined {
  if (now === undefined) return undefined;
  const start = parseInstant(now);
  if (!start) throw new Failure(texts.badNow(now), 2);
  return start;
}

const host: Host = {
  io,
  inService: false,
  config,
  async withApp(options, work) {
    const own = config(options);
    const now = clockStart(options);
    if (own.databaseUrl === undefined && holderOf(own.folder) !== undefined) {
      const code = await runInService(own.folder, process.argv.slice(2), io);
      if (code !== undefined) throw new DoneElsewhere(code);
    }
    const app = await openApp({ config: own, now });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  },
};

try {
  process.loadEnvFile();
} catch {
  // no .env: the environment alone
}
process.exitCode = await runCommand(process.argv.slice(2), host);
