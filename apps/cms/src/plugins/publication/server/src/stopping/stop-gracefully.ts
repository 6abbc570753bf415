import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { bellOf } from '../log/bell';

/** How long open requests may take to end, in milliseconds; after that Strapi cuts them. */
const PATIENCE = 8000;
/** How long it has to be quiet: whoever has a connection open may be about to send a request on it. In milliseconds. */
const QUIET = 200;

/**
 * Lets a CMS that is told to stop finish what it has begun: it takes no new connections, answers those who wait for news
 * at once, ends every open request with an answer, and only then lets Strapi take everything apart. Strapi by itself
 * cuts all connections first, with the answer to a save that is already stored.
 */
export function stopGracefully(strapi: Core.Strapi): void {
  const { httpServer } = strapi.server;
  const open = new OpenRequests(httpServer);
  const destroy = strapi.destroy.bind(strapi);
  const destroyWhenDone = async () => {
    // One that does not get as far as that has nothing open, and perhaps no bell.
    if (httpServer.listening) {
      strapi.log.info('Finishing what is open');
      bellOf(strapi).close();
      await open.finish();
    }
    await destroy();
  };
  Object.assign(strapi, { destroy: destroyWhenDone });
}

/** The requests of a server that are not answered yet. */
class OpenRequests {
  private readonly responses = new Set<ServerResponse>();
  private lastSeen = 0;
  private isEnding = false;

  constructor(private readonly server: Server) {
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => this.add(response));
  }

  private add(response: ServerResponse): void {
    this.lastSeen = Date.now();
    this.responses.add(response);
    if (this.isEnding) endWith(response);
    response.on('close', () => {
      this.lastSeen = Date.now();
      this.responses.delete(response);
    });
  }

  /** Takes no more connections and waits until every request is answered, at most `PATIENCE`. */
  async finish(): Promise<void> {
    this.isEnding = true;
    for (const response of this.responses) endWith(response);
    // Not the HTTP server's own `close`, which cuts connections that are idle, or new and silent for this moment.
    NetServer.prototype.close.call(this.server);
    const [begun, deadline] = [Date.now(), Date.now() + PATIENCE];
    const isQuiet = () => this.responses.size === 0 && Date.now() - Math.max(this.lastSeen, begun) >= QUIET;
    while (!isQuiet() && Date.now() < deadline) await sleep(20);
  }
}

/** Tells the other side that nothing more will be answered on this connection. */
function endWith(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
