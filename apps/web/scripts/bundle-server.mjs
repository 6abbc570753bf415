// @ts-check
import { build, context } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const options = {
  entryPoints: {
    server: 'src/serving/server.ts',
    'share-picture-process': 'src/serving/share-picture-process.ts',
    'record-build-snapshot': 'src/publication/record-build-snapshot.ts',
  },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  // Before Next is loaded, which looks at it.
  banner: { js: "process.env.NODE_ENV ??= 'production';" },
};

/** Bundles what runs outside of Next to dist/; called in apps/web. */
export async function bundleServer() {
  await build(options);
}

/**
 * Bundles it, and again with each change.
 * @param {() => void} onBundled called after each time that went well
 */
export async function watchServer(onBundled) {
  const tell = { name: 'tell', setup: tellWhenBundled };
  const watcher = await context({ ...options, plugins: [tell] });
  await watcher.watch();

  /** @param {import('esbuild').PluginBuild} bundling */
  function tellWhenBundled(bundling) {
    bundling.onEnd(({ errors }) => {
      if (errors.length === 0) onBundled();
    });
  }
}
