import { readArguments } from '../../../functions/cell/read';
import { number, positive } from '../../../functions/cell/scalars';
import type { Language } from '../../../src/locale/language';
import type { Wave } from '../../../src/sheets/work-environment-measures';
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

/** The wave whose answers the user has pointed at; undefined while they cannot be used. */
export function waveOfAnswers(picking: Picking): Wave | undefined {
  if (picking.phase !== 'picked' || !readEffects(picking.cells).isValid) return undefined;
  return { kind: 'answers', cells: { sheet: picking.cells.sheet, at: picking.cells.address } };
}

/** Reads the form, with the two waves when both are known. */
export function readLoss(form: LossForm, baseline: Wave | undefined, followUp: Wave | undefined, language: Language): ReadLoss {
  try {
    const read = readArguments(
      { employees: number(positive), hourlyLabourCost: number(positive) },
      { employees: typedNumber(form.employees, language), hourlyLabourCost: typedNumber(form.hourlyLabourCost, language) },
    );
    return baseline && followUp ? { content: { baseline, followUp, ...read }, faults: {} } : { faults: {} };
  } catch (error) {
    return { faults: faultsOf(error, language) };
  }
}
