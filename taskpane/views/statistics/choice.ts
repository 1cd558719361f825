import type { PullSource, SourceCells, SourceFile } from '../../../src/pull/source';
import type { Host } from '../../../src/workbook/host';
import { readPlace, type Place } from './places';

/** The parts of a source, in the order in which they are asked for. */
export const parts = ['spells', 'employees'] as const;
export type Part = (typeof parts)[number];

export const sourceKinds = ['files', 'paxml', 'cells'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What the user has chosen to pull from, as far as they have come; other kinds stay for those who change back. */
export interface SourceChoice {
  readonly kind: SourceKind;
  readonly files: Readonly<Partial<Record<Part, File>>>;
  /** Whether the files are the made-up municipality's. */
  readonly isMadeUp: boolean;
  readonly paxml?: File;
  readonly places: Readonly<Partial<Record<Part, Place>>>;
}

export const nothingChosen: SourceChoice = { kind: 'files', files: {}, isMadeUp: false, places: {} };

/** A choice with nothing missing. */
export type CompleteChoice =
  | { readonly kind: 'files'; readonly spells: File; readonly employees: File; readonly isMadeUp: boolean }
  | { readonly kind: 'paxml'; readonly file: File }
  | { readonly kind: 'cells'; readonly spells: Place; readonly employees: Place };

/** The choice when nothing is missing of it, otherwise undefined. */
export function completeChoice({ kind, files, isMadeUp, paxml, places }: SourceChoice): CompleteChoice | undefined {
  if (kind === 'paxml') return paxml && { kind, file: paxml };
  if (kind === 'files') {
    const { spells, employees } = files;
    return spells && employees && { kind, spells, employees, isMadeUp };
  }
  const { spells, employees } = places;
  return spells && employees && { kind, spells, employees };
}

/** A file or cells in the form in which a worker can receive them: files as the browser has them, cells as they were read. */
export type SentPart = File | SourceCells;

/** A source in that form. */
export type SentSource =
  | { readonly kind: 'files'; readonly spells: File; readonly employees: File }
  | { readonly kind: 'paxml'; readonly file: File }
  | Extract<PullSource, { kind: 'cells' }>;

/** Reads what stands in the workbook, so that all of a source can be handed to a worker. */
export async function sentSource(choice: CompleteChoice, host: Host): Promise<SentSource> {
  if (choice.kind === 'paxml') return choice;
  if (choice.kind === 'files') return { kind: 'files', spells: choice.spells, employees: choice.employees };
  const spells = await readPlace(host, choice.spells);
  return { kind: 'cells', spells, employees: await readPlace(host, choice.employees) };
}

/** A sent source as the pull reads it. */
export function receivedSource(sent: SentSource): PullSource {
  if (sent.kind === 'cells') return sent;
  if (sent.kind === 'paxml') return { kind: 'paxml', file: sourceFile(sent.file) };
  return { kind: 'files', spells: sourceFile(sent.spells), employees: sourceFile(sent.employees) };
}

/** A sent file or cells as the pull reads them. */
export function receivedPart(sent: SentPart): SourceFile | SourceCells {
  return 'rows' in sent ? sent : sourceFile(sent);
}

function sourceFile(file: File): SourceFile {
  return { name: file.name, size: file.size, open: () => file.stream() };
}
