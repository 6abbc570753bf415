import { rmSync } from 'node:fs';

/** Removes what `global-setup` compiled. */
export default function removeCompiled(): void {
  if (process.env.TEST_DIST) rmSync(process.env.TEST_DIST, { recursive: true, force: true });
}
