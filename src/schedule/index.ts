// The clock's ticks.
export { type Job, startTicks, type Ticker, type TickNeeds, type Ticks } from './ticks.ts';
