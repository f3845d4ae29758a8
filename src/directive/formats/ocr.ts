// Pictures of pages to text, offline: tesseract.js with the Vietnamese data of its package.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { markInStamp } from '../../vietnamese/secrecy.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { type Picture, stampsOn } from './stamps.ts';

export interface Ocr {
  /** the paragraphs of a page, and after them the secrecy marks that are stamped on it */
  read(picture: Picture): Promise<string>;
  close(): Promise<void>;
}

export async function openOcr(): Promise<Ocr> {
  const { createWorker, OEM } = await import('tesseract.js');
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'));
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => {}, // the same fault rejects the call that met it
  });
  async function marksOn(picture: Picture): Promise<string[]> {
    const found: string[] = [];
    for (const stamp of stampsOn(picture)) {
      const { data: read } = await worker.recognize(Buffer.from(pixmapOf(stamp)));
      found.push(...read.text.split('\n').flatMap(line => markInStamp(line) ?? []));
    }
    return found;
  }

  return {
    async read(picture) {
      const { data: page } = await worker.recognize(Buffer.from(pixmapOf(picture)), {}, { blocks: true });
      const lines = (page.blocks ?? []).flatMap(block => block.paragraphs.flatMap(paragraph => paragraph.lines));
      const paragraphs = paragraphsOf([
        lines.map(({ text, bbox, words }) => ({
          text: text.trim(),
          left: bbox.x0,
          right: bbox.x1,
          y: -bbox.y1,
          size: bbox.y1 - bbox.y0,
          block: 0,
          firstWord: words[0] ? words[0].bbox.x1 - words[0].bbox.x0 : 0,
        })),
      ]);
      return [paragraphs, ...(await marksOn(picture))].join('\n');
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** The plainest picture format that tesseract takes, so that no drawing library is needed. */
function pixmapOf({ data, width, height, channels }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`${channels === 1 ? 'P5' : 'P6'}\n${width} ${height}\n255\n`);
  const pixels = channels === 4 ? data.filter((_, index) => index % 4 !== 3) : data;
  const whole = new Uint8Array(head.length + pixels.length);
  whole.set(head);
  whole.set(pixels, head.length);
  return whole;
}
