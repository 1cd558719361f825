import type { Language } from '../locale/language';
import { investmentSheetTexts } from '../locale/sheets/investment';
import { namePrefix } from './names';

/** The names of the sheet's inputs, and of the two results that its other formulas go on from. */
export type InvestmentNames = Readonly<Record<InvestmentName, string>>;

export type InvestmentName = keyof (typeof investmentSheetTexts)['names']['sv'];

/**
 * The names that the sheet of an investment case has.
 *
 * @example investmentNames('Investering', 'sv').dayValue // 'Investering_schablonvärde'
 */
export function investmentNames(sheetName: string, language: Language): InvestmentNames {
  const prefix = namePrefix(sheetName);
  const entries = Object.entries(investmentSheetTexts.names[language]).map(([key, name]) => [key, `${prefix}_${name}`]);
  return Object.fromEntries(entries) as InvestmentNames;
}
