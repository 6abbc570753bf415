import { test } from '@playwright/test';

/** Notes a figure of the scenario that runs; the report shows it. */
export function figure(name: string, value: string | number): void {
  test.info().annotations.push({ type: 'figure', description: `${name}: ${value}` });
}

/** Prints where the scenario is. */
export function progress(text: string): void {
  console.log(text);
}

/** Milliseconds as the figures show them: half, nineteen of twenty, and all were as fast as that. */
export function percentiles(milliseconds: number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${Math.round(sorted.at(-1) ?? 0)} ms (${sorted.length})`;
}
