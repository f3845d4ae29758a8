// The command line: what can be said, and who carries it out.
import { Command, CommanderError } from 'commander';
import { dayOf, Failure, formatDay, messageOf, parseInstant, systemClock } from '../base/index.ts';
import { closePast } from '../database/index.ts';
import { backup, restore } from './backup/backup.ts';
import { chatAsPerson, chatInJson } from './chat.ts';
import { demo } from './demo/demo.ts';
import { exportEvents, exportTasks } from './export.ts';
import { type CommonOptions, DoneElsewhere, type Host, type Io } from './host.ts';
import { type ImportOptions, importFiles } from './import.ts';
import { digest, remind } from './notify.ts';
import { readFiles } from './read.ts';
import { invite, revoke } from './staff.ts';
import { startService, stopSignal } from './start.ts';
import { texts } from './texts.ts';
import { doctor } from './upkeep.ts';

/** Runs one command. @returns its exit code: 0 done, 1 failed, 2 wrong usage */
export async function runCommand(argv: readonly string[], host: Host): Promise<number> {
  let code = 0;
  const program = buildProgram(host, result => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (thrown) {
    if (thrown instanceof DoneElsewhere) return thrown.exitCode;
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    if (thrown instanceof Failure) {
      host.io.err(thrown.message);
      return thrown.exitCode;
    }
    host.io.err(texts.unexpected(messageOf(thrown)));
    return 1;
  }
}

function buildProgram(host: Host, setCode: (code: number) => void): Command {
  const { io } = host;
  const program = new Command('dondoc').description(texts.program);
  program.exitOverride().configureOutput({
    writeOut: text => io.out(text.trimEnd()),
    writeErr: text => io.err(text.trimEnd()),
    outputError: (text, write) => write(texts.wrongUsage(text.replace(/^error: /u, '').trim())),
  });
  const common = (command: Command): Command =>
    command.option('--data <dir>', texts.help.data).option('--now <iso>', texts.help.now).option('--json', texts.help.json);
  const add = (usage: string, description: string, parent: Command = program): Command =>
    common(parent.command(usage).description(description));

  add('start', texts.help.start).action((options: CommonOptions) => alone(host, () => serve(host, options)));
  add('demo', texts.help.demo).action(() => alone(host, () => demo(host)));
  add('read <files...>', texts.help.read).action(async (files: string[], options: CommonOptions) =>
    setCode(await readFiles(files, options.json === true, host.config(options), io)),
  );
  add('import <files...>', texts.help.import)
    .option('--yes', texts.help.yes)
    .option('--dry-run', texts.help.dryRun)
    .option('--as <staffcode>', texts.help.as)
    .action((files: string[], options: CommonOptions & ImportOptions) =>
      host.withApp(options, async app => setCode(await importFiles(app, files, options, io))),
    );
  add('chat', texts.help.chat)
    .option('--as <staffcode>', texts.help.as)
    .action((options: CommonOptions & { as?: string }) => alone(host, () => chat(host, options)));
  const exporting = program.command('export').description(texts.help.export);
  add('tasks <file>', texts.help.export, exporting).action((file: string, options: CommonOptions) =>
    host.withApp(options, async app => io.err(texts.exported(file, await exportTasks(app, file, io)))),
  );
  add('events <file>', texts.help.export, exporting).action((file: string, options: CommonOptions) =>
    host.withApp(options, async app => io.err(texts.exported(file, await exportEvents(app, file, io)))),
  );
  add('remind', texts.help.remind)
    .option('--dry-run', texts.help.dryRun)
    .action((options: CommonOptions & { dryRun?: boolean }) => host.withApp(options, app => remind(app, options, io)));
  add('digest', texts.help.digest)
    .requiredOption('--for <staffcode>', texts.help.as)
    .action((options: CommonOptions & { for: string }) =>
      host.withApp(options, app => digest(app, options.for, options.json === true, io)),
    );
  const staff = program.command('staff').description(texts.help.staff);
  add('invite <staffcode>', texts.help.staff, staff).action((code: string, options: CommonOptions) =>
    host.withApp(options, app => invite(app, code, io)),
  );
  add('revoke <staffcode>', texts.help.staff, staff).action((code: string, options: CommonOptions) =>
    host.withApp(options, app => revoke(app, code, io)),
  );
  add('migrate', texts.help.migrate)
    .option('--restored', texts.help.restored)
    .action((options: CommonOptions & { restored?: boolean }) =>
      host.withApp(options, async app => {
        if (options.restored) await closePast(app.database, app.clock.now(), app.config.digestTime);
        io.out(texts.migrated(app.database.migrated));
      }),
    );
  add('backup <file>', texts.help.backup)
    .option('--encrypt', texts.help.encrypt)
    .action((file: string, options: CommonOptions & { encrypt?: boolean }) =>
      host.withApp(options, async app => {
        await backup(app, file, { encrypt: options.encrypt === true }, io);
        io.err(texts.backupDone(file));
      }),
    );
  add('restore <file>', texts.help.restore).action((file: string, options: CommonOptions) =>
    alone(host, async () => {
      const config = host.config(options);
      const now = options.now === undefined ? systemClock.now() : parseInstant(options.now);
      if (!now) throw new Failure(texts.badNow(options.now ?? ''), 2);
      const madeOn = dayOf(await restore(config, file, now, io));
      io.err(texts.restoreDone(config.folder, formatDay(madeOn)));
    }),
  );
  add('doctor', texts.help.doctor).action(async (options: CommonOptions) =>
    setCode(await doctor(host.config(options), work => host.withApp(options, work), io)),
  );
  return program;
}

/** Commands with a life of their own do not run inside the service. */
function alone(host: Host, work: () => Promise<void>): Promise<void> {
  if (host.inService) throw new Failure(texts.notOverSocket(process.pid));
  return work();
}

async function serve(host: Host, options: CommonOptions): Promise<void> {
  await host.withApp(options, async app => {
    const run = (argv: readonly string[], io: Io): Promise<number> =>
      runCommand(argv, { io, inService: true, config: given => host.config(given), withApp: (_, work) => work(app) });
    const stopped = stopSignal();
    const service = await startService(app, run, host.io);
    await stopped;
    await service.stop();
    host.io.err(texts.serviceStopped);
  });
}

function chat(host: Host, options: CommonOptions & { as?: string }): Promise<void> {
  const { as, json } = options;
  if (as === undefined && !json) throw new Failure(texts.needAs, 2);
  return host.withApp(options, app => (as === undefined || json ? chatInJson(app, host.io) : chatAsPerson(app, as, host.io)));
}
