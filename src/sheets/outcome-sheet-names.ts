import type { Language } from '../locale/language';
import { outcomeSheetTexts } from '../locale/sheets/outcome';
import { namePrefix } from './names';

/** The names of the sheet's inputs and of the months that it stands on, as its formulas use them. */
export type OutcomeNames = Readonly<Record<OutcomeName, string>>;

export type OutcomeName = keyof (typeof outcomeSheetTexts)['names']['sv'];

/**
 * The names that an outcome's sheet has.
 *
 * @example outcomeNames('Utfall', 'sv').stopMonth // 'Utfall_stoppmånad'
 */
export function outcomeNames(sheetName: string, language: Language): OutcomeNames {
  const prefix = namePrefix(sheetName);
  const entries = Object.entries(outcomeSheetTexts.names[language]).map(([key, name]) => [key, `${prefix}_${name}`]);
  return Object.fromEntries(entries) as OutcomeNames;
}
