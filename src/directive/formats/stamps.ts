// Stamps on the picture of a page: words in a frame, which OCR takes for a drawing and leaves out. Secrecy marks are such stamps.

/** Rows of dots, one value of brightness or red, green, blue and perhaps opacity a dot. */
export interface Picture {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

/** Of the page's width or height. */
const FRAME = { narrowest: 0.03, widest: 0.45, highest: 0.12 };
/** A frame is mostly empty. */
const FULLEST = 0.4;
/** Frames of a page that are looked at, the longest lines first: a form may have hundreds of boxes. */
const MOST = 8;
/** Ink is so much darker than the paper around it, for photographs have shadows; or that much redder than anything else. */
const DARKER = 0.7;
const REDDER = 50;
/** Dots of the squares in which the paper's brightness is measured. */
const SQUARE = 64;
/** White around the words, and how high they are made for reading. */
const MARGIN = 12;
const READABLE = 60;

/** A connected stroke of ink and the box around it. */
interface Stroke {
  readonly number: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  dots: number;
}

/** What stands in each frame that has the size of a stamp, black on white. */
export function stampsOn(picture: Picture): Picture[] {
  const brightness = brightnessOf(picture);
  const { strokes, numbers } = strokesIn(inkOn(picture, brightness), picture.width);
  return strokes
    .filter(stroke => isFrame(stroke, picture))
    .toSorted((a, b) => b.dots - a.dots)
    .slice(0, MOST)
    .map(frame => insideOf(frame, numbers, picture.width));
}

function isFrame({ left, right, top, bottom, dots }: Stroke, { width, height }: Picture): boolean {
  const wide = right - left + 1;
  const high = bottom - top + 1;
  const fits = wide >= width * FRAME.narrowest && wide <= width * FRAME.widest && high <= height * FRAME.highest && high > 8 && wide > high;
  return fits && dots >= wide + high && dots < wide * high * FULLEST;
}

function brightnessOf({ data, width, height, channels }: Picture): Uint8Array {
  const brightness = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < brightness.length; at++, from += channels)
    brightness[at] = channels === 1 ? (data[from] ?? 0) : ((data[from] ?? 0) * 3 + (data[from + 1] ?? 0) * 6 + (data[from + 2] ?? 0)) / 10;
  return brightness;
}

/** 1 where there is ink. */
function inkOn({ data, width, height, channels }: Picture, brightness: Uint8Array): Uint8Array {
  const ink = new Uint8Array(width * height);
  for (let top = 0; top < height; top += SQUARE)
    for (let left = 0; left < width; left += SQUARE) {
      const [right, bottom] = [Math.min(width, left + SQUARE), Math.min(height, top + SQUARE)];
      let sum = 0;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += brightness[y * width + x] ?? 0;
      const dark = (DARKER * sum) / ((right - left) * (bottom - top));
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) {
          const at = y * width + x;
          ink[at] = (brightness[at] ?? 0) < dark || isRed(data, at * channels, channels) ? 1 : 0;
        }
    }
  return ink;
}

const isRed = (data: Picture['data'], from: number, channels: number): boolean =>
  channels > 1 && (data[from] ?? 0) - Math.max(data[from + 1] ?? 0, data[from + 2] ?? 0) > REDDER;

/** @returns the strokes, and for each dot the number of its own; 0: paper */
function strokesIn(ink: Uint8Array, width: number): { strokes: Stroke[]; numbers: Int32Array } {
  const numbers = new Int32Array(ink.length);
  const strokes: Stroke[] = [];
  const waiting: number[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] === 0 || numbers[start] !== 0) continue;
    const number = strokes.length + 1;
    const stroke = { number, left: width, right: 0, top: ink.length, bottom: 0, dots: 0 };
    strokes.push(stroke);
    numbers[start] = number;
    waiting.push(start);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      stroke.dots += 1;
      stroke.left = Math.min(stroke.left, x);
      stroke.right = Math.max(stroke.right, x);
      stroke.top = Math.min(stroke.top, y);
      stroke.bottom = Math.max(stroke.bottom, y);
      for (let dy = -width; dy <= width; dy += width)
        for (let dx = x === 0 ? 0 : -1; dx <= (x === width - 1 ? 0 : 1); dx++) {
          const next = at + dy + dx;
          if (ink[next] !== 1 || numbers[next] !== 0) continue;
          numbers[next] = number;
          waiting.push(next);
        }
    }
  }
  return { strokes, numbers };
}

/** The other strokes in the frame's box, made larger where they are small. */
function insideOf({ number, left, right, top, bottom }: Stroke, numbers: Int32Array, width: number): Picture {
  const times = Math.max(1, Math.round(READABLE / (bottom - top + 1)));
  const [wide, high] = [(right - left + 1) * times + 2 * MARGIN, (bottom - top + 1) * times + 2 * MARGIN];
  const data = new Uint8Array(wide * high).fill(255);
  for (let y = 0; y < (bottom - top + 1) * times; y++)
    for (let x = 0; x < (right - left + 1) * times; x++) {
      const own = numbers[(top + Math.floor(y / times)) * width + left + Math.floor(x / times)] ?? 0;
      if (own !== 0 && own !== number) data[(y + MARGIN) * wide + x + MARGIN] = 0;
    }
  return { data, width: wide, height: high, channels: 1 };
}
