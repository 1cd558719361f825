import { z } from 'zod';
import type { Host } from '../../../src/workbook/host';
import { keep, keptIn } from '../../../src/workbook/kept';
import type { Step } from '../../../src/workbook/steps';
import { nothingChosen, type CompleteChoice, type SourceChoice } from './choice';

z.config({ jitless: true });

const key = 'Friskdag.PullSource';

const placeSchema = z.union([z.object({ table: z.string() }), z.object({ sheet: z.string(), address: z.string() })]);

const keptSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('files'), isMadeUp: z.boolean() }),
  z.object({ kind: z.literal('paxml') }),
  z.object({ kind: z.literal('cells'), spells: placeSchema, employees: placeSchema }),
]);

/**
 * Where the last pull took its rows from, kept in the workbook for the next. Everybody who opens it can read it: a place in
 * the workbook, but no names of files, which may be a person's.
 */
export type KeptSource = z.infer<typeof keptSchema>;

/** What is kept of a choice. */
export function keptOf(choice: CompleteChoice): KeptSource {
  if (choice.kind === 'files') return { kind: 'files', isMadeUp: choice.isMadeUp };
  return choice.kind === 'paxml' ? { kind: 'paxml' } : choice;
}

/** The choice as it was made for the last pull, without its files: those the user has to point at. */
export function choiceOf(kept: KeptSource): SourceChoice {
  return { ...nothingChosen, kind: kept.kind, places: kept.kind === 'cells' ? { spells: kept.spells, employees: kept.employees } : {} };
}

/** What the workbook has kept; undefined when it has nothing that can be read. */
export async function readKeptSource(host: Host): Promise<KeptSource | undefined> {
  return keptIn(await host.look(), key, keptSchema);
}

/** The step that keeps it in the workbook. */
export function keepSource(kept: KeptSource): Step {
  return keep(key, kept);
}
