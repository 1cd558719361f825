import type { Rejection } from '../sources/reading';
import type { AbsenceData, PartTally } from './absence-data';
import { hiddenMark, shapeOf, shownFault, shownName, shownValue, type SourceIdentities } from './mask';
import type { RejectedRow } from './result';

/** Fields whose values are about one person, whatever form they have. PAXml's names are among them. */
const personal: ReadonlySet<string> = new Set(['employee', 'birthYear', 'monthlySalary', 'sex', 'manlon', 'anstid', 'persnr']);

/**
 * The rows of both parts that were not used, as they may be written into the workbook; see mask.ts.
 *
 * - Values of columns about one person (identity, birth, sex, salary) are left out, and so is what the fault says of them.
 * - A cause of absence is written as it is when more than `threshold` rows have it; of a rarer one, which may be a remark about
 *   somebody, the shape.
 * - Of any other value, a harmless form or the shape.
 *
 * @param threshold the most rows of a cause that is hidden
 */
export function rejectedRows({ spellTally, employeeTally, identities }: AbsenceData, threshold: number): RejectedRow[] {
  return [
    ...rejectedRowsOf('employees', employeeTally, identities, threshold),
    ...rejectedRowsOf('spells', spellTally, identities, threshold),
  ];
}

/** The rows of one part that were not used; see `rejectedRows`. */
export function rejectedRowsOf(
  part: RejectedRow['part'],
  { rejections, layout }: PartTally<string>,
  identities: SourceIdentities,
  threshold: number,
): RejectedRow[] {
  const fieldOf = fieldsByHeading(layout);
  return rejections.map((rejection) => {
    const shown = shownBy(rejection, fieldOf(rejection.column), identities, threshold);
    return {
      part,
      row: rejection.row,
      rows: rejection.rows,
      column: shownName(rejection.column, identities.isLike),
      value: shown(rejection.value),
      fault: shownFault(rejection.fault, shown),
    };
  });
}

function shownBy({ fault, rows, value }: Rejection, field: string, { isKnown, isLike }: SourceIdentities, threshold: number) {
  if (personal.has(field)) return (text: string) => (text === '' ? '' : hiddenMark);
  if (fault.code === 'other-cause' && rows > threshold) return (text: string) => shownName(text, isLike);
  return isKnown(value) ? shapeOf : (text: string) => shownValue(text, isKnown);
}

/** The field that a heading stands for; the heading itself where a source has no layout, as PAXml. */
function fieldsByHeading(layout: PartTally<string>['layout']): (heading: string) => string {
  const fields = new Map(Object.entries(layout?.columns ?? {}).map(([field, column]) => [layout?.headings[column ?? -1], field]));
  return (heading) => fields.get(heading) ?? heading;
}
