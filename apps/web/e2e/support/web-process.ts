import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { type Cable, layCable } from './cable';
import { freePort, type Program, startNode, stop, untilReady } from './processes';
import { settings } from './settings';

const WEB = path.resolve(__dirname, '../..');

/** Longest time until a web process shows what it missed, in milliseconds. */
export const HEALS_WITHIN = 30_000;

/** A second web process of the build under test, whose connection to the CMS can be cut. */
export class WebProcess {
  private constructor(
    readonly cable: Cable,
    /** Its address, such as `http://127.0.0.1:49152`. */
    readonly url: string,
    private readonly dataDir: string,
    private program: Program,
  ) {}

  /** Starts one, and waits until it shows everything that is published. */
  static async start(): Promise<WebProcess> {
    const cable = await layCable(settings.cmsUrl);
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sern-web-'));
    const url = `http://127.0.0.1:${await freePort()}`;
    const web = new WebProcess(cable, url, dataDir, run(url, cable, dataDir));
    await untilReady(`${url}/healthz`, web.program);
    const upToDate = async () => {
      const { connected, cursor, head, behind } = await (await fetch(`${url}/readyz`)).json();
      return connected && cursor === head && behind === 0;
    };
    await expect.poll(upToDate, { timeout: HEALS_WITHIN }).toBe(true);
    return web;
  }

  /** Stops it and starts it again, with what it kept. */
  async restart(): Promise<void> {
    await stop(this.program);
    this.program = run(this.url, this.cable, this.dataDir);
    await untilReady(`${this.url}/healthz`, this.program);
  }

  /** What it has printed since it last started, its log. */
  output(): string {
    return this.program.output();
  }

  async end(): Promise<void> {
    await stop(this.program);
    await this.cable.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

function run(url: string, cable: Cable, dataDir: string): Program {
  const env = { NODE_ENV: 'production', WEB_PORT: new URL(url).port, CMS_URL: cable.url, WEB_DATA_DIR: dataDir };
  return startNode(['dist/server.js'], { cwd: WEB, env });
}
