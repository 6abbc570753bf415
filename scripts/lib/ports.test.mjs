// @ts-check
import net from 'node:net';
import { freePort, requireFreePort, requireFreePorts } from './ports.mjs';

const cms = (/** @type {string} */ port) => ({ name: 'the CMS', host: '127.0.0.1', port, variable: 'CMS_PORT' });

test('a free port passes', async () => {
  await expect(requireFreePort(cms(String(await freePort())))).resolves.toBeUndefined();
});

test('a busy port is refused with the port and the setting to change', async () => {
  const port = await freePort();
  const server = net.createServer();
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(null)));
  const line = `Port ${port}, wanted for the CMS, is in use: stop what uses it, or set CMS_PORT in .env to another port.`;
  try {
    await expect(requireFreePort(cms(String(port)))).rejects.toThrow(line);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

test.each(['', '0', '70000', 'http'])('"%s" is no port', async (port) => {
  await expect(requireFreePort(cms(port))).rejects.toThrow('set it in .env to a number from 1 to 65535');
});

test('one port for both servers is refused', async () => {
  await expect(requireFreePorts({ CMS_PORT: '3000', WEB_PORT: '3000' })).rejects.toThrow(
    'CMS_PORT and WEB_PORT are both 3000',
  );
});
