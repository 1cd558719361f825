import type { Language } from '../locale/language';
import { contractSheetTexts } from '../locale/sheets/contract';
import { namePrefix } from './names';

/** The names of the sheet's inputs, as its formulas use them. */
export type ContractNames = Readonly<Record<keyof (typeof contractSheetTexts)['names']['sv'], string>>;

/**
 * The names that a contract's sheet has for its inputs.
 *
 * @example contractNames('Riskdelning', 'sv').price // 'Riskdelning_pris'
 */
export function contractNames(sheetName: string, language: Language): ContractNames {
  const prefix = namePrefix(sheetName);
  const entries = Object.entries(contractSheetTexts.names[language]).map(([key, name]) => [key, `${prefix}_${name}`]);
  return Object.fromEntries(entries) as ContractNames;
}
