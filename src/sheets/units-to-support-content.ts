import type { Language } from '../locale/language';
import { unitsToSupportNames, unitsToSupportTexts } from '../locale/sheets/units-to-support';
import type { D } from '../values/money';
import type { Month } from '../values/month';
import { namePrefix } from './names';

/** What the view asked for. */
export interface UnitsToSupportContent {
  /** All units that have been in the statistics in these months, by name. */
  readonly units: readonly string[];
  readonly lastMonth: Month;
  /** How many months the units are judged by, 1 or more. */
  readonly months: number;
  readonly share: D;
  readonly leastHeadcount: D;
}

export type SupportInput = keyof typeof unitsToSupportNames;

/**
 * The name of one of the sheet's inputs, as its formulas use it.
 *
 * @example supportName('share', 'Enheter att stödja', 'sv') // 'Enheter_att_stödja_andel'
 */
export function supportName(input: SupportInput, sheetName: string, language: Language): string {
  return `${namePrefix(sheetName)}_${unitsToSupportNames[input][language]}`;
}

/** What stands on the sheets, in a language. */
export function supportWords(language: Language): (key: keyof typeof unitsToSupportTexts) => string {
  return (key) => unitsToSupportTexts[key][language];
}
