// What is framed like a stamp is found on the picture of a page; letters, tables and shadows are no stamps.
import { expect, test } from 'vitest';
import { type Picture, stampsOn } from '../../src/directive/formats/stamps.ts';

const [WIDTH, HEIGHT] = [800, 1_100];
type Rgb = readonly [number, number, number];
const BLACK: Rgb = [20, 20, 20];
const RED: Rgb = [200, 60, 60];

/** Paper that lies in the shadow to the right. */
function paper(): Picture & { fill(left: number, top: number, wide: number, high: number, ink: Rgb): void } {
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  const dot = (x: number, y: number, ink: Rgb): void => data.set(ink, (y * WIDTH + x) * 3);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) dot(x, y, [240 - x / 8, 240 - x / 8, 235 - x / 8]);
  return {
    data,
    width: WIDTH,
    height: HEIGHT,
    channels: 3,
    fill(left, top, wide, high, ink) {
      for (let y = top; y < top + high; y++) for (let x = left; x < left + wide; x++) dot(x, y, ink);
    },
  };
}

function framed(page: ReturnType<typeof paper>, left: number, top: number, wide: number, high: number, ink: Rgb): void {
  for (const y of [top, top + high - 3]) page.fill(left, y, wide, 3, ink);
  for (const x of [left, left + wide - 3]) page.fill(x, top, 3, high, ink);
}

test.each([
  ['red', RED],
  ['black, of a copy', BLACK],
])('a stamp, %s: what stands in the frame, without the frame', (_, ink) => {
  const page = paper();
  framed(page, 500, 100, 150, 40, ink);
  for (let letter = 0; letter < 3; letter++) page.fill(530 + letter * 30, 110, 8, 20, ink);
  const [stamp, ...others] = stampsOn(page);
  expect(others).toEqual([]);
  const dark = stamp ? [...stamp.data].filter(value => value === 0).length : 0;
  expect(dark).toBe(3 * 8 * 20 * 4); // read at twice the size
});

test('lines of letters, a table, an underline and a full box are none', () => {
  const page = paper();
  for (let line = 0; line < 20; line++)
    for (let letter = 0; letter < 40; letter++) page.fill(60 + letter * 16, 300 + line * 24, 9, 14, BLACK);
  framed(page, 60, 850, 680, 200, BLACK);
  page.fill(60, 900, 680, 2, BLACK);
  page.fill(300, 200, 200, 2, BLACK);
  page.fill(60, 100, 150, 40, RED);
  expect(stampsOn(page)).toEqual([]);
});
