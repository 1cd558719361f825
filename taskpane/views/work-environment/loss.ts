import { readArguments } from '../../../functions/cell/read';
import { number, positive } from '../../../functions/cell/scalars';
import type { Language } from '../../../src/locale/language';
import type { WorkEnvironmentContent } from '../../../src/sheets/work-environment-sheet';
import { faultsOf, typedNumber } from '../../parts/typed-numbers';
import type { PickedCells, Picking } from '../../picking/usePickedCells';

/** What the user has filled in, as typed. */
export interface LossForm {
  readonly employees: string;
  readonly hourlyLabourCost: string;
}

export const emptyLoss: LossForm = { employees: '', hourlyLabourCost: '' };

/** What a form gives: the content of a sheet, or sentences about what is wrong. */
export interface ReadLoss {
  readonly content?: WorkEnvironmentContent;
  readonly faults: Readonly<Partial<Record<keyof LossForm, string>>>;
}

/** The answers of one wave: numbers 0 to 10, text above them passed over. */
export function readEffects({ rows }: PickedCells): { readonly count: number; readonly isValid: boolean } {
  const numbers = rows.flat().filter((value) => typeof value === 'number');
  return { count: numbers.length, isValid: numbers.length > 0 && numbers.every((value) => value >= 0 && value <= 10) };
}

/** Reads the form and the two waves of answers. */
export function readLoss(form: LossForm, before: Picking, after: Picking, language: Language): ReadLoss {
  try {
    const read = readArguments(
      { employees: number(positive), hourlyLabourCost: number(positive) },
      { employees: typedNumber(form.employees, language), hourlyLabourCost: typedNumber(form.hourlyLabourCost, language) },
    );
    const [baseline, followUp] = [cellsOf(before), cellsOf(after)];
    return baseline && followUp ? { content: { baseline, followUp, ...read }, faults: {} } : { faults: {} };
  } catch (error) {
    return { faults: faultsOf(error, language) };
  }
}

function cellsOf(picking: Picking): WorkEnvironmentContent['baseline'] | undefined {
  if (picking.phase !== 'picked' || !readEffects(picking.cells).isValid) return undefined;
  return { sheet: picking.cells.sheet, at: picking.cells.address };
}
