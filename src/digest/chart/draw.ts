// Draws bars as a PNG that can be read on a phone. Loaded only when there is something to draw: ECharts takes most of a second.
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { init } from 'echarts';
import { formatNumber } from '../../base/index.ts';
import type { Bar } from './bars.ts';

const FONT = 'Be Vietnam Pro';
const FONT_FILES = ['400Regular/BeVietnamPro_400Regular.ttf', '700Bold/BeVietnamPro_700Bold.ttf'].map(file =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`)),
);
/** Points; the picture has 1080 pixels across. */
const WIDTH = 480;
const HEAD = 78;
const ROW = 44;
const ZOOM = 2.25;

export interface Chart {
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly Bar[];
}

/** @returns a PNG of 1080 pixels across */
export function drawChart({ title, subtitle, bars }: Chart): Uint8Array {
  const height = HEAD + bars.length * ROW + 12;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({
    animation: false,
    backgroundColor: '#fff',
    textStyle: { fontFamily: FONT },
    title: {
      text: title,
      subtext: subtitle,
      left: 12,
      top: 12,
      textStyle: { fontSize: 18, fontWeight: 700, color: '#111', width: WIDTH - 24, overflow: 'truncate', fontFamily: FONT },
      subtextStyle: { fontSize: 15, color: '#444', fontFamily: FONT },
    },
    grid: { left: 200, right: 60, top: HEAD, bottom: 12 },
    xAxis: { type: 'value', show: false, min: 0, max: Math.max(1, ...bars.map(bar => bar.count)) },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(bar => bar.label),
      axisLine: { lineStyle: { color: '#888' } },
      axisTick: { show: false },
      axisLabel: { fontSize: 15, color: '#111', width: 188, overflow: 'break', lineHeight: 18, fontFamily: FONT },
    },
    series: [
      {
        type: 'bar',
        barWidth: 26,
        data: bars.map(bar => ({ value: bar.count, itemStyle: { color: bar.colour }, label: { formatter: formatNumber(bar.count) } })),
        label: { show: true, position: 'right', fontSize: 16, fontWeight: 700, color: '#111', fontFamily: FONT },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  const picture = new Resvg(svg, {
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: FONT },
    fitTo: { mode: 'zoom', value: ZOOM },
  });
  return picture.render().asPng();
}
