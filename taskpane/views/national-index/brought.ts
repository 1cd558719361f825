import type { Language } from '../../../src/locale/language';
import { sourceOfForsakringskassan, sourceOfKolada } from '../../../src/locale/national-index-table';
import type { IndexRow } from '../../../src/outcome/national-index';
import { nationalIndexSheet, nationalIndexUpdate } from '../../../src/sheets/national-index-sheet';
import type { PlannedWorkbook } from '../../../src/sheets/plan';
import { koladaKeyFigures } from '../../../src/sources/national-index/kolada';
import { readTypedIndex } from '../../../src/sources/national-index/rows';
import type { StandingIndex } from '../../../src/sources/national-index/standing';
import { updatedIndex, type BroughtIndex, type UpdatedIndex } from '../../../src/sources/national-index/update';
import type { Problem } from '../../../src/values/problem';
import type { IndexForm } from './form';
import type { Fetching } from './useFetching';

/** What is to go into the table, when there is anything. */
export interface Brought {
  readonly index?: BroughtIndex;
  /** Of what the user has typed. */
  readonly problems: readonly Problem[];
}

/**
 * What has been fetched or typed, as rows of the table.
 *
 * @param language of the table: in which its sources are named
 * @param typedIn the language in which the user types numbers
 */
export function broughtIndex({ way, typed, replaceTyped }: IndexForm, fetching: Fetching, language: Language, typedIn: Language): Brought {
  if (way !== 'hand') return { index: fetchedRows(fetching, replaceTyped, language), problems: [] };
  const { rows, problems } = readTypedIndex(typed, typedIn);
  return { index: rows.length > 0 && problems.length === 0 ? { rows, replaceTyped } : undefined, problems };
}

function fetchedRows(fetching: Fetching, replaceTyped: boolean, language: Language): BroughtIndex | undefined {
  if (fetching.phase !== 'fetched' || fetching.index.months.length === 0) return undefined;
  const { request, day, index } = fetching;
  const { measure, publisher } = request;
  const source =
    publisher === 'kolada'
      ? sourceOfKolada(measure, koladaKeyFigures[measure], day, language)
      : sourceOfForsakringskassan(measure, day, language);
  const rows = index.months.map((month): IndexRow => ({ ...month, source }));
  return { rows, measure, replaceTyped };
}

/** What becomes of the rows of the table that stands there. */
export function updateOf(standing: StandingIndex | undefined, brought: BroughtIndex): UpdatedIndex {
  return updatedIndex(standing?.rows ?? [], brought);
}

/** The plan that puts the rows into the table that stands there, or makes the sheet with the table. */
export function planOf(standing: StandingIndex | undefined, brought: BroughtIndex, language: Language, sheetName: string): PlannedWorkbook {
  const { rows } = updateOf(standing, brought);
  return standing ? nationalIndexUpdate(rows) : nationalIndexSheet(rows, language, sheetName);
}
