import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What one engine needed in a process of its own, in which it loaded the files and computed everything once. */
export interface Fresh {
  /** The first call, with the columns loaded, in milliseconds. */
  readonly firstCall: number;
  /** The most memory that the process had in use, in megabytes. */
  readonly memory: number;
}

const run = promisify(execFile);
const kilobytesPerMegabyte = 1024;

/** Starts the program that is built beside the running one, and takes what it tells with `tellFresh`. */
export async function inFreshProcess(program: string, folder: string): Promise<Fresh> {
  const { stdout } = await run(process.execPath, [join(dirname(process.argv[1]!), program), folder]);
  return JSON.parse(stdout) as Fresh;
}

/** Told by the program at its end. */
export function tellFresh(firstCall: number): void {
  const fresh: Fresh = { firstCall, memory: process.resourceUsage().maxRSS / kilobytesPerMegabyte };
  console.log(JSON.stringify(fresh));
}
