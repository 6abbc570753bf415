// @ts-check
// `npm run bench`: what visitors get, in figures. It builds and starts a whole system of its own for it.
//   npm run bench -- weight                bytes and requests of a first visit
//   npm run bench -- lighthouse            Lighthouse as on a phone
//   npm run bench -- throughput            the edge before the site, against the same bytes as a file
//   npm run bench -- bare-next             web alone, against a page of Next with nothing of ours
//   npm run bench -- observatory           Mozilla's Observatory on every kind of page
//   npm run bench -- --rounds=3 --seconds=2    a quick look
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bareNext } from './bench/bare-next.mjs';
import { startSite } from './bench/bench-site.mjs';
import { markdownReport } from './bench/figures.mjs';
import { lighthouse } from './bench/lighthouse.mjs';
import { describeMachine, loadNow } from './bench/machine.mjs';
import { observatory } from './bench/observatory.mjs';
import { BENCH_DIR, installBenchPackages } from './bench/packages.mjs';
import { throughput } from './bench/throughput.mjs';
import { weight } from './bench/weight.mjs';
import { inScratchFolder } from './lib/end-to-end.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { describe, Problem } from './lib/problem.mjs';
import { runProgram } from './lib/program.mjs';
import { step } from './lib/steps.mjs';

/** In this order: the last one takes the site apart. */
const MEASUREMENTS = { weight, lighthouse, throughput, 'bare-next': bareNext, observatory };

/** @throws {Problem} */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '4' },
        visits: { type: 'string', default: '3' },
      },
    });
    const unknown = positionals.filter((name) => !Object.keys(MEASUREMENTS).includes(name));
    if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}.`);
    const effort = { rounds: Number(values.rounds), seconds: Number(values.seconds), visits: Number(values.visits) };
    if (!Object.values(effort).every((number) => number >= 1)) throw new Error('Less than once is not measured.');
    return { effort, chosen: positionals };
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    const known = [...Object.keys(MEASUREMENTS), '--rounds=N', '--seconds=N', '--visits=N'];
    throw new Problem(`${message} Known: ${known.join(', ')}.`);
  }
}

async function main() {
  requireNode();
  const { effort, chosen } = readArguments();
  await install();
  await installBenchPackages();
  const results = path.join(BENCH_DIR, 'results');
  mkdirSync(results, { recursive: true });
  return inScratchFolder(async (folder) => {
    const site = await startSite(folder);
    let missed = 0;
    for (const [name, measure] of Object.entries(MEASUREMENTS)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      const loadBefore = loadNow();
      try {
        const report = await step(name, () => measure(site, effort));
        const text = markdownReport(report, describeMachine(site.programs, loadBefore));
        writeFileSync(path.join(results, `${name}.md`), text);
        console.log(`\n${text}`);
        missed += report.targets.filter(({ reached }) => !reached).length;
      } catch (error) {
        // The others can still be measured.
        console.error(describe(error));
        missed += 1;
      }
    }
    return missed === 0 ? 0 : 1;
  });
}

await runProgram(main, { interrupted: 130 });
