// Reads the parameters of a Bot API request: query string, JSON, urlencoded form, multipart form with files.
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { badRequest, Refusal } from './refusal.ts';

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
}

export interface Parameters {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly uploads: ReadonlyMap<string, Upload>;
}

const LIMIT = 51 * 1024 * 1024;

export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const body = await buffer(request);
  if (body.length > LIMIT) throw new Refusal(413, 'Request Entity Too Large');
  const type = request.headers['content-type'] ?? '';
  const fromQuery = Object.fromEntries(query);
  if (body.length === 0) return { fields: fromQuery, uploads: new Map() };
  if (type.startsWith('application/json')) return { fields: { ...fromQuery, ...parseJson(body) }, uploads: new Map() };
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { fields: { ...fromQuery, ...Object.fromEntries(new URLSearchParams(body.toString())) }, uploads: new Map() };
  }
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(type)?.[1];
  if (!boundary) throw badRequest(`unsupported content type ${type}`);
  const { fields, uploads } = readParts(body, boundary);
  return { fields: { ...fromQuery, ...fields }, uploads };
}

function parseJson(body: Buffer): Record<string, unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw badRequest("can't parse request body");
  }
}

function readParts(body: Buffer, boundary: string): { fields: Record<string, string>; uploads: Map<string, Upload> } {
  const fields: Record<string, string> = {};
  const uploads = new Map<string, Upload>();
  const separator = Buffer.from(`--${boundary}`);
  let start = body.indexOf(separator);
  while (start >= 0) {
    const next = body.indexOf(separator, start + separator.length);
    if (next < 0) break;
    readPart(body.subarray(start + separator.length + 2, next - 2), fields, uploads);
    start = next;
  }
  if (start < 0 || !body.subarray(start + separator.length, start + separator.length + 2).equals(Buffer.from('--')))
    throw badRequest('multipart form is cut off');
  return { fields, uploads };
}

function readPart(part: Buffer, fields: Record<string, string>, uploads: Map<string, Upload>): void {
  const headEnd = part.indexOf('\r\n\r\n');
  if (headEnd < 0) throw badRequest('multipart part without headers');
  const head = part.subarray(0, headEnd).toString('utf8');
  const content = part.subarray(headEnd + 4);
  const name = /;\s*name="?([^";\r\n]+)"?/i.exec(head)?.[1];
  if (!name) throw badRequest('multipart part without a name');
  const file = /;\s*filename=(?:"([^"]*)"|([^;\r\n]*))/i.exec(head);
  const mimeType = /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim() ?? 'application/octet-stream';
  if (file) uploads.set(name, { name: file[1] ?? file[2] ?? '', mimeType, bytes: Buffer.from(content) });
  else fields[name] = content.toString('utf8');
}
