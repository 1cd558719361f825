import type { Part } from './choice';

const addresses = { spells: 'samples/municipality-spells.csv', employees: 'samples/municipality-employees.csv' } as const;

/** The made-up municipality's files, which are published beside the pane. */
export async function madeUpFiles(): Promise<Record<Part, File>> {
  const [spells, employees] = await Promise.all([fetched(addresses.spells), fetched(addresses.employees)]);
  return { spells, employees };
}

async function fetched(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new File([await response.blob()], address.replace(/^.*\//, ''));
}
