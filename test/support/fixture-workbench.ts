import { join } from 'node:path';
import { openWorkbench, type OpenWorkbench } from './workbench';

/** The workbench with a small add-in of the tests' own. */
export function openFixtureWorkbench(): Promise<OpenWorkbench> {
  return openWorkbench({ addinFolder: join(import.meta.dirname, '../workbench/fixture-addin') });
}

/** What stands in cells when all has been calculated. */
export async function calculatedIn(bench: OpenWorkbench, address: string): Promise<unknown[][]> {
  await bench.call('idle');
  return bench.call('read', address);
}
