import { writeDay, type Day } from '../../src/values/day';
import { InputError, type Problem } from '../../src/values/problem';
import { together, type Grid } from './grid';

/**
 * No spell ends before it begins.
 *
 * @throws {InputError} `earlier-than` in each cell whose end lies before its start, or when the ranges differ in shape
 */
export function requireEndFromStart({ start, end }: { readonly start: Grid<Day>; readonly end: Grid<Day> }): void {
  const spells = together({ start, end });
  const columns = Math.max(start.columns, end.columns);
  const problems = spells.flatMap((spell, place): Problem[] => {
    if (spell.end >= spell.start) return [];
    const given = writeDay(spell.end);
    const earliest = writeDay(spell.start);
    const row = spells.length > 1 ? Math.floor(place / columns) + 1 : undefined;
    const column = columns > 1 ? (place % columns) + 1 : undefined;
    return [{ argument: 'end', row, column, code: 'earlier-than', given, other: 'start', earliest }];
  });
  if (problems.length > 0) throw new InputError(problems);
}
