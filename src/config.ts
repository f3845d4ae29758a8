// Environment → Config, checked once; every variable is described in .env.example.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from './base/index.ts';
import type { Allowances } from './chat/index.ts';
import { texts } from './commands/texts.ts';
import type { Retention } from './database/index.ts';
import type { ModelSettings } from './llm/index.ts';

const text = z.string().trim();
const optional = text.optional().transform(value => (value === '' ? undefined : value));
const seconds = z.coerce.number().min(0.1).max(600);
/** 0: for ever */
const days = z.coerce.number().int().min(0).max(36_500);
const perMinute = z.coerce.number().int().min(0).max(1_000_000);
const time = text.regex(/^([01]\d|2[0-3]):[0-5]\d$/, texts.notATime);

const schema = z.object({
  DATABASE_URL: optional,
  DATABASE_URL_FILE: optional,
  DONDOC_DATA: text.default('./data'),
  DONDOC_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DONDOC_REMINDER_SLOTS: text
    .default('08:00,14:00')
    .transform(value => value.split(',').map(slot => slot.trim()))
    .pipe(z.array(time).min(1)),
  DONDOC_DIGEST_TIME: time.default('06:45'),
  DONDOC_DAY_BEFORE_IS_DUE: z.enum(['0', '1']).default('0'),
  DONDOC_BACKUP_PASSPHRASE: optional,
  DONDOC_BACKUP_PASSPHRASE_FILE: optional,
  DONDOC_KEEP_CONVERSATION_DAYS: days.default(30),
  DONDOC_KEEP_MESSAGE_DAYS: days.default(180),
  DONDOC_KEEP_DOCUMENT_DAYS: days.default(7),
  TELEGRAM_BOT_TOKEN: optional,
  TELEGRAM_BOT_TOKEN_FILE: optional,
  TELEGRAM_API_ROOT: z.url().default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: z.url({ protocol: /^https?$/u, error: texts.notAWebhook }).optional(),
  TELEGRAM_WEBHOOK_SECRET: text.regex(/^[\w-]{16,256}$/, texts.notASecret).optional(),
  HTTP_HOST: text.default('127.0.0.1'),
  HTTP_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  DONDOC_LIMIT_MESSAGES: perMinute.default(60),
  DONDOC_LIMIT_AGENCY_MESSAGES: perMinute.default(1_200),
  DONDOC_LIMIT_FILES: perMinute.default(12),
  DONDOC_LIMIT_AGENCY_FILES: perMinute.default(120),
  DONDOC_LIMIT_MODEL: perMinute.default(20),
  DONDOC_LIMIT_AGENCY_MODEL: perMinute.default(200),
  DONDOC_LIMIT_STRANGERS: perMinute.default(6),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/u }).optional(),
  OPENAI_API_KEY: optional,
  OPENAI_API_KEY_FILE: optional,
  OPENAI_MODEL: optional,
  OPENAI_TRANSCRIBE_MODEL: optional,
  DONDOC_MODEL_SECONDS: seconds.default(8),
  DONDOC_MODEL_DOCUMENT_SECONDS: seconds.default(90),
  DONDOC_MODEL_TOKENS: z.coerce.number().int().min(200).max(100_000).default(4000),
  DONDOC_MODEL_CALLS: z.coerce.number().int().min(1).max(100).default(4),
});

export interface Config {
  /** undefined: the embedded database in `folder` */
  readonly databaseUrl: string | undefined;
  /** embedded database and stored files */
  readonly folder: string;
  readonly logLevel: string;
  readonly reminderSlots: readonly string[];
  readonly digestTime: string;
  readonly dayBeforeIsDue: boolean;
  readonly telegram: TelegramConfig | undefined;
  /** undefined: no HTTP */
  readonly http: { readonly host: string; readonly port: number } | undefined;
  readonly allowances: Allowances;
  readonly retention: Retention;
  /** of encrypted backups */
  readonly backupPassphrase: string | undefined;
  /** undefined: no address and no key */
  readonly model: ModelSettings | undefined;
}

export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot: string;
  /** updates are brought to this public address; undefined: they are fetched */
  readonly webhook?: { readonly url: string; readonly secret: string | undefined } | undefined;
}

/** Where the HTTP door is when a webhook needs one and nobody said where. */
const USUAL_PORT = 8080;

/** @throws Failure naming each variable that is wrong and what it should be */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const blank = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = schema.safeParse(blank);
  if (!parsed.success) throw new Failure(texts.badConfig(parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)));
  const values = parsed.data;
  const token = values.TELEGRAM_BOT_TOKEN ?? secretFrom('TELEGRAM_BOT_TOKEN_FILE', values.TELEGRAM_BOT_TOKEN_FILE);
  return {
    databaseUrl: values.DATABASE_URL ?? secretFrom('DATABASE_URL_FILE', values.DATABASE_URL_FILE),
    folder: values.DONDOC_DATA,
    logLevel: values.DONDOC_LOG_LEVEL,
    reminderSlots: values.DONDOC_REMINDER_SLOTS.toSorted(),
    digestTime: values.DONDOC_DIGEST_TIME,
    dayBeforeIsDue: values.DONDOC_DAY_BEFORE_IS_DUE === '1',
    telegram: token === undefined ? undefined : { token, apiRoot: values.TELEGRAM_API_ROOT, webhook: webhookOf(values) },
    http: httpOf(values),
    allowances: {
      message: { perPerson: values.DONDOC_LIMIT_MESSAGES, perAgency: values.DONDOC_LIMIT_AGENCY_MESSAGES },
      file: { perPerson: values.DONDOC_LIMIT_FILES, perAgency: values.DONDOC_LIMIT_AGENCY_FILES },
      model: { perPerson: values.DONDOC_LIMIT_MODEL, perAgency: values.DONDOC_LIMIT_AGENCY_MODEL },
      stranger: { perPerson: values.DONDOC_LIMIT_STRANGERS, perAgency: 0 },
    },
    retention: {
      conversations: values.DONDOC_KEEP_CONVERSATION_DAYS,
      messages: values.DONDOC_KEEP_MESSAGE_DAYS,
      documents: values.DONDOC_KEEP_DOCUMENT_DAYS,
    },
    backupPassphrase: values.DONDOC_BACKUP_PASSPHRASE ?? secretFrom('DONDOC_BACKUP_PASSPHRASE_FILE', values.DONDOC_BACKUP_PASSPHRASE_FILE),
    model: modelOf(values),
  };
}

const webhookOf = (values: z.output<typeof schema>): TelegramConfig['webhook'] =>
  values.TELEGRAM_WEBHOOK_URL === undefined ? undefined : { url: values.TELEGRAM_WEBHOOK_URL, secret: values.TELEGRAM_WEBHOOK_SECRET };

function httpOf(values: z.output<typeof schema>): Config['http'] {
  const port = values.HTTP_PORT ?? (values.TELEGRAM_WEBHOOK_URL === undefined ? undefined : USUAL_PORT);
  return port === undefined ? undefined : { host: values.HTTP_HOST, port };
}

function modelOf(values: z.output<typeof schema>): ModelSettings | undefined {
  const apiKey = values.OPENAI_API_KEY ?? secretFrom('OPENAI_API_KEY_FILE', values.OPENAI_API_KEY_FILE);
  if (values.OPENAI_BASE_URL === undefined && apiKey === undefined) return undefined;
  return {
    baseUrl: values.OPENAI_BASE_URL,
    apiKey,
    name: values.OPENAI_MODEL,
    transcribeName: values.OPENAI_TRANSCRIBE_MODEL,
    seconds: { message: values.DONDOC_MODEL_SECONDS, document: values.DONDOC_MODEL_DOCUMENT_SECONDS },
    maxTokens: values.DONDOC_MODEL_TOKENS,
    calls: values.DONDOC_MODEL_CALLS,
  };
}

function secretFrom(variable: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch {
    throw new Failure(texts.noSecretFile(variable, path));
  }
}
