import type { Language } from '../locale/language';
import { unitCostSheetTexts } from '../locale/sheets/unit-cost';
import { namePrefix } from './names';

/** The names of the sheet's inputs, as its formulas use them. */
export type UnitCostNames = Readonly<Record<UnitCostName, string>>;

export type UnitCostName = keyof (typeof unitCostSheetTexts)['names']['sv'];

/**
 * The names that a sheet of units' costs has.
 *
 * @example unitCostNames('Enhetskostnad', 'sv').parameters // 'Enhetskostnad_parametrar'
 */
export function unitCostNames(sheetName: string, language: Language): UnitCostNames {
  const prefix = namePrefix(sheetName);
  const entries = Object.entries(unitCostSheetTexts.names[language]).map(([key, name]) => [key, `${prefix}_${name}`]);
  return Object.fromEntries(entries) as UnitCostNames;
}
