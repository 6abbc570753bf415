import type { RequestListener } from 'node:http';
import next from 'next';

/** Next inside this process. */
export interface NextApp {
  handle: RequestListener;
  close: () => Promise<void>;
}

/** Starts Next on what `next build` made, or in development on the sources. @param directory of the app */
export async function startNext(
  directory: string,
  options: { dev: boolean; hostname: string; port: number },
): Promise<NextApp> {
  const app = next({ dir: directory, ...options });
  await app.prepare();
  const handler = app.getRequestHandler();
  return {
    handle: (request, response) => {
      handler(request, response).catch(() => response.destroy());
    },
    close: () => app.close(),
  };
}
