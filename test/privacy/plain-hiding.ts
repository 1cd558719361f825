import type { StatisticsRow } from '../../src/absence/statistics-row';

/** A sum of rows: the total, its parts, and those of them that other sums have parts of as well. */
interface PlainSum {
  readonly total: StatisticsRow | undefined;
  readonly parts: readonly StatisticsRow[];
  readonly shared: readonly StatisticsRow[];
}

/**
 * What is hidden of one month that was never published before, by the words of the rule and without any haste: every sum is
 * looked at anew after each row that is hidden.
 */
export function plainHiding(rows: readonly StatisticsRow[], threshold: number): Set<StatisticsRow> {
  const sums = sumsOf(rows);
  const hidden = new Set(rows.filter((row) => size(row) <= threshold));
  for (;;) {
    const unsafe = sums.filter((sum) => !isSafe(sum, hidden, threshold));
    const next = unsafe.map((sum) => choices(sum, rows, hidden).find((row) => !hidden.has(row))).find((row) => row !== undefined);
    if (next === undefined) return hidden;
    hidden.add(next);
  }
}

function sumsOf(rows: readonly StatisticsRow[]): PlainSum[] {
  const at = (level: string) => rows.filter((row) => row.level === level);
  const [total] = at('municipality');
  const homeless = at('unit').filter((unit) => !at('department').some(({ name }) => unit.departments?.includes(name)));
  const divisions = [[...at('department'), ...homeless], at('sex'), at('age'), at('category'), at('cause')];
  const ofMunicipality = divisions.map((parts) => ({ total, parts, shared: [] }));
  const ofDepartments = at('department').map((department) => {
    const parts = at('unit').filter((unit) => unit.departments?.includes(department.name));
    return { total: department, parts, shared: parts.filter(({ departments = [] }) => departments.length > 1) };
  });
  return [...ofMunicipality, ...ofDepartments].filter(({ parts }) => parts.length > 0);
}

function isSafe({ total, parts, shared }: PlainSum, hidden: ReadonlySet<StatisticsRow>, threshold: number): boolean {
  const unknown = membersOf({ total, parts }).filter((row) => hidden.has(row));
  if (unknown.length === 0 && shared.every((unit) => hidden.has(unit))) return true;
  const whole = unknown.filter((row) => !shared.includes(row));
  const together = whole.reduce((sum, row) => sum + size(row), 0);
  return whole.length >= 2 && ((total !== undefined && whole.includes(total)) || together > threshold);
}

function membersOf({ total, parts }: Pick<PlainSum, 'total' | 'parts'>): StatisticsRow[] {
  return total ? [total, ...parts] : [...parts];
}

/** The smallest part first, shared units last; then the total and the municipality; for a hidden row's sake any row at all. */
function choices(sum: PlainSum, rows: readonly StatisticsRow[], hidden: ReadonlySet<StatisticsRow>): StatisticsRow[] {
  const { total, parts, shared } = sum;
  const whole = parts.filter((row) => !shared.includes(row));
  const municipality = rows.filter(({ level }) => level === 'municipality');
  const lastResort = membersOf(sum).some((row) => hidden.has(row)) ? rows : [];
  return [...bySize(whole), ...bySize(shared), ...(total ? [total] : []), ...municipality, ...lastResort];
}

function bySize(rows: readonly StatisticsRow[]): StatisticsRow[] {
  return [...rows].sort((one, other) => size(one) - size(other) || (one.name < other.name ? -1 : 1));
}

function size({ headcount = 0 }: StatisticsRow): number {
  return headcount;
}
