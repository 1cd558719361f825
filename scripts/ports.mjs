import { createServer } from 'node:net';
import { SetupError } from './setup.mjs';

/**
 * Refuses a port that is taken, with a sentence. Asked before the long work, so that it is said at once.
 *
 * @param advice what to do about it, such as which option chooses another
 */
export function ensureFree(port, host, advice) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new SetupError(`${whyNotFree(error, port, host)} ${advice}`)));
    probe.listen(port, host, () => probe.close(resolve));
  });
}

function whyNotFree(error, port, host) {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program.`;
  return `Cannot listen on ${host}:${port} (${error.code}).`;
}
