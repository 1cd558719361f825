import { levels, type Level } from '../absence/statistics-row';
import { groupedBy } from '../values/grouped';
import type { PublishableRow } from './publishable';
import { keyInMonth, type PublishedGroups } from './publications';
import { departmentsOf } from './relations';

/**
 * The rows hidden before whose group has no employees any more, in months and levels that are published again. Of a level
 * that is not, there is nothing to subtract from.
 *
 * @param rows all that are to be published now
 */
export function hiddenAndGone(published: PublishedGroups, rows: readonly PublishableRow[]): PublishableRow[] {
  const keys = new Set(rows.map((row) => keyInMonth(row)));
  const again = new Set(rows.map(({ month, level }) => `${month} ${level}`));
  const groups = levels.flatMap((level) => published.of(level).map((group) => ({ level, ...group })));
  const gone = groups.flatMap(({ level, name, months }) =>
    months
      .map((month) => ({ month, level, name }))
      .filter((group) => published.wasHidden(group) && again.has(`${group.month} ${level}`) && !keys.has(keyInMonth(group))),
  );
  if (gone.length === 0) return [];
  return withDepartments(
    gone.map((group) => ({ ...group, headcount: undefined })),
    rows,
  );
}

/** Units with the departments that they have in other months; those that are in none of them with any of the month. */
function withDepartments(gone: readonly PublishableRow[], rows: readonly PublishableRow[]): PublishableRow[] {
  const unitRows = groupedBy(rows.filter(isAt('unit')), ({ name }) => name);
  const departments = groupedBy(rows.filter(isAt('department')), ({ month }) => month);
  return gone.map((row) => {
    if (row.level !== 'unit') return row;
    const own = unitRows.get(row.name)?.flatMap(departmentsOf);
    const any = departments.get(row.month)?.map(({ name }) => name);
    return { ...row, departments: [...new Set(own ?? any)] };
  });
}

function isAt(wanted: Level): (row: PublishableRow) => boolean {
  return ({ level }) => level === wanted;
}
