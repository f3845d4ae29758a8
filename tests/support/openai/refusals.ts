// Errors in the form of the API, and the checks of a request that lead to them.
import { z } from 'zod';

export interface ApiError {
  readonly status: number;
  readonly body: {
    readonly error: { readonly message: string; readonly type: string; readonly param: string | null; readonly code: string | null };
  };
}

export const apiError = (
  status: number,
  message: string,
  param: string | null = null,
  code: string | null = null,
  type = 'invalid_request_error',
): ApiError => ({
  status,
  body: { error: { message, type, param, code } },
});

const message = z.strictObject({ role: z.enum(['system', 'developer', 'user', 'assistant']), content: z.string().min(1) });
const responseFormat = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text') }),
  z.strictObject({ type: z.literal('json_object') }),
  z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name: z.string().regex(/^[\w-]{1,64}$/u),
      description: z.string().optional(),
      strict: z.boolean(),
      schema: z.record(z.string(), z.unknown()),
    }),
  }),
]);
const chatBody = z.strictObject({
  model: z.string(),
  messages: z.array(message).min(1),
  response_format: responseFormat.optional(),
  temperature: z.number().min(0).max(2).optional(),
  max_completion_tokens: z.number().int().positive().optional(),
  max_tokens: z.number().int().positive().optional(),
});
export type ChatBody = z.output<typeof chatBody>;

/** The body, or the error that the real server gives for it. `without`: parameters that this server does not know. */
export function checkChat(body: unknown, models: readonly string[], without: readonly string[]): { ok: ChatBody } | ApiError {
  const unknown = without.find(name => typeof body === 'object' && body !== null && name in body);
  if (unknown)
    return apiError(400, `Unsupported parameter: '${unknown}' is not supported with this model.`, unknown, 'unsupported_parameter');
  const parsed = chatBody.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return apiError(400, `Invalid value: ${issue?.message}`, issue?.path.join('.') ?? null, 'invalid_value');
  }
  if (!models.includes(parsed.data.model)) return apiError(404, `The model '${parsed.data.model}' does not exist`, null, 'model_not_found');
  if (parsed.data.max_tokens !== undefined && parsed.data.max_completion_tokens !== undefined)
    return apiError(400, "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.", 'max_tokens');
  const format = parsed.data.response_format;
  const fault = format?.type === 'json_schema' && format.json_schema.strict ? schemaFault(format.json_schema.schema) : undefined;
  return fault === undefined ? { ok: parsed.data } : apiError(400, `Invalid schema for response_format: ${fault}`, 'response_format', null);
}

const UNSUPPORTED = [
  'allOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'patternProperties',
  'dependentRequired',
  'dependentSchemas',
  'default',
];
const MOST_PROPERTIES = 5_000;
const DEEPEST = 10;

/** What the strict form of structured output does not allow. */
export function schemaFault(schema: Record<string, unknown>): string | undefined {
  if (schema['type'] !== 'object') return 'the root must be an object';
  let properties = 0;
  const visit = (node: unknown, path: string, depth: number): string | undefined => {
    if (typeof node !== 'object' || node === null) return undefined;
    if (depth > DEEPEST) return `${path}: nested too deep`;
    const banned = UNSUPPORTED.find(word => word in node);
    if (banned) return `${path}: '${banned}' is not permitted`;
    const { type, properties: named, required, additionalProperties, items, anyOf } = node as Record<string, unknown>;
    if (type === 'object') {
      const keys = Object.keys((named as object | undefined) ?? {});
      properties += keys.length;
      if (properties > MOST_PROPERTIES) return 'too many properties';
      if (additionalProperties !== false) return `${path}: 'additionalProperties' is required to be false`;
      const missing = keys.find(key => !Array.isArray(required) || !required.includes(key));
      if (missing) return `${path}: 'required' must hold every key, '${missing}' is missing`;
    }
    const inner = [
      ...Object.entries((named as Record<string, unknown> | undefined) ?? {}).map(([key, value]) => [`${path}.${key}`, value] as const),
      ...(items === undefined ? [] : [[`${path}[]`, items] as const]),
      ...(Array.isArray(anyOf) ? anyOf.map((value: unknown, at) => [`${path}|${at}`, value] as const) : []),
    ];
    for (const [where, value] of inner) {
      const fault = visit(value, where, depth + 1);
      if (fault) return fault;
    }
    return undefined;
  };
  return visit(schema, '$', 0);
}
