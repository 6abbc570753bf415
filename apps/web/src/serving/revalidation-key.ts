import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What Next wants to see in `x-prerender-revalidate`, made anew by each build; null without a build. */
export async function readRevalidationKey(appDirectory: string): Promise<string | null> {
  const file = path.join(appDirectory, '.next/prerender-manifest.json');
  const manifest = await readFile(file, 'utf8').catch(() => 'null');
  const { preview } = (JSON.parse(manifest) ?? {}) as { preview?: { previewModeId?: string } };
  return preview?.previewModeId ?? null;
}
