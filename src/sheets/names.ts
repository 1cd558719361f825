import { refersTo } from './address';
import type { PlannedName } from './plan';

/**
 * The beginning of the names that belong to a sheet, so that two sheets of one kind can stand in one workbook.
 *
 * @example namePrefix('Riskdelning 2') // 'Riskdelning_2'
 */
export function namePrefix(sheet: string): string {
  const letters = sheet.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '');
  return /^\p{L}/u.test(letters) ? letters : `Friskdag_${letters}`;
}

/**
 * Names for cells of a sheet.
 *
 * @param cells address by the last part of the name
 * @example namesOf('Riskdelning', { pris: 'B9' }) // [{ name: 'Riskdelning_pris', refersTo: "='Riskdelning'!$B$9" }]
 */
export function namesOf(sheet: string, cells: Readonly<Record<string, string>>): PlannedName[] {
  return Object.entries(cells).map(([name, address]) => ({ name: `${namePrefix(sheet)}_${name}`, refersTo: refersTo(sheet, address) }));
}
