import type { Host } from '../../../../src/workbook/host';
import type { SentPart } from '../choice';
import { readPlace, type Place } from '../places';

/** An extract to pull: a file, or a place in the workbook. */
export type ExtractChoice = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'cells'; readonly place: Place };

/** Reads what stands in the workbook, so that all of it can be handed to a worker. */
export function sentExtract(choice: ExtractChoice, host: Host): Promise<SentPart> {
  return choice.kind === 'file' ? Promise.resolve(choice.file) : readPlace(host, choice.place);
}
