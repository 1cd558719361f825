import type { AbsenceData } from './absence-data';
import type { RejectedRow } from './result';

/** The rows that were not used, of both parts. */
export function rejectedRows({ spellTally, employeeTally }: AbsenceData): RejectedRow[] {
  return [
    ...employeeTally.rejections.map((rejection) => ({ ...rejection, part: 'employees' as const })),
    ...spellTally.rejections.map((rejection) => ({ ...rejection, part: 'spells' as const })),
  ];
}
