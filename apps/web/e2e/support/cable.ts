import net, { type AddressInfo, type Socket } from 'node:net';

/** A connection to the CMS that a test can cut, as if the CMS were gone. */
export interface Cable {
  /** Where the CMS answers through it. */
  url: string;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Passes TCP connections on to an address of this machine until it is cut. */
export async function layCable(target: string): Promise<Cable> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let whole = true;

  const server = net.createServer((near) => {
    if (!whole) return void near.destroy();
    const far = net.connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => open.delete(from));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const cut = () => {
    whole = false;
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend: () => {
      whole = true;
    },
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
