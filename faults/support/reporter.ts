import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { settings } from './settings';

const SUMMARY = path.resolve(__dirname, '../test-results/summary.md');

interface Outcome {
  title: string;
  passed: boolean;
  seconds: number;
  figures: string[];
}

/** One line for each scenario as it goes on, its figures, a summary in a file, and a last line that counts. */
export default class FaultReporter implements Reporter {
  private readonly began = Date.now();
  private readonly outcomes: Outcome[] = [];
  /** Failures outside of any scenario, such as a build that broke. */
  private troubles = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.say(`${suite.allTests().length} scenarios, seed ${settings.seed}`);
  }

  onTestBegin({ title }: TestCase): void {
    this.say(`${title} …`);
  }

  onStdOut(text: string | Buffer): void {
    for (const line of String(text).trimEnd().split('\n')) this.say(`  ${line}`);
  }

  onStdErr(text: string | Buffer): void {
    process.stderr.write(text);
  }

  onError({ message, value }: { message?: string; value?: string }): void {
    this.troubles++;
    this.say(message ?? value ?? 'An error without words');
  }

  onTestEnd({ title, annotations }: TestCase, result: TestResult): void {
    const figures = [...annotations, ...result.annotations].flatMap(({ type, description }) =>
      type === 'figure' && description ? [description] : [],
    );
    const outcome = {
      title,
      passed: result.status === 'passed',
      seconds: Math.round(result.duration / 1000),
      figures: [...new Set(figures)],
    };
    this.outcomes.push(outcome);
    this.say(`${outcome.passed ? 'PASSED' : 'FAILED'} ${title} (${outcome.seconds} s)`);
    for (const text of outcome.figures) this.say(`    ${text}`);
    for (const { message } of result.errors) this.say(message ?? '');
  }

  onEnd(_result: FullResult): void {
    const failed = this.outcomes.filter(({ passed }) => !passed).length + this.troubles;
    const tally = `${this.outcomes.length - failed + this.troubles} passed, ${failed} failed`;
    mkdirSync(path.dirname(SUMMARY), { recursive: true });
    writeFileSync(SUMMARY, this.summary(tally));
    process.stdout.write(`\nThe figures are in faults/test-results/summary.md\n${tally}\n`);
  }

  printsToStdio(): boolean {
    return true;
  }

  private summary(tally: string): string {
    const [cpu] = os.cpus();
    const memory = Math.round(os.totalmem() / 2 ** 30);
    const machine = `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GB, Node ${process.version}`;
    const scenarios = this.outcomes.map(
      ({ title, passed, seconds, figures }) =>
        `## ${title}\n\n${passed ? 'Passed' : 'Failed'} in ${seconds} s.\n\n${figures.map((text) => `- ${text}\n`).join('')}`,
    );
    return [`# Fault tests: ${tally}`, `Seed \`${settings.seed}\`; ${machine}.`, ...scenarios].join('\n\n');
  }

  private say(text: string): void {
    const seconds = String(Math.round((Date.now() - this.began) / 1000)).padStart(5);
    process.stdout.write(`[${seconds} s] ${text}\n`);
  }
}
