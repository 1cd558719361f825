import { z } from 'zod';
import type { StatisticsRow } from '../absence/statistics-row';
import type { Host } from '../workbook/host';
import { keep, keptIn } from '../workbook/kept';
import type { Step } from '../workbook/steps';

z.config({ jitless: true });

const key = 'Friskdag.Departments';

const departmentsSchema = z.record(z.string(), z.array(z.string()));

/** The units of each department, by name. The pulled table does not tell it; the workbook keeps it beside. */
export type UnitsOfDepartments = Readonly<Record<string, readonly string[]>>;

/**
 * Which units each department has, as of the last month that each unit is in.
 *
 * @param rows the statistics as a pull brings them: units with their departments
 * @example unitsOfDepartments(rows) // { Skola: ['Norr', 'Söder'] }
 */
export function unitsOfDepartments(rows: readonly StatisticsRow[]): UnitsOfDepartments {
  const latest = new Map<string, StatisticsRow>();
  for (const row of rows) {
    const isLater = row.month >= (latest.get(row.name)?.month ?? 0);
    if (row.level === 'unit' && row.departments && isLater) latest.set(row.name, row);
  }
  const units = new Map<string, string[]>();
  for (const { name, departments = [] } of latest.values()) {
    for (const department of departments) units.set(department, [...(units.get(department) ?? []), name]);
  }
  return Object.fromEntries(units);
}

/** The step that keeps in the workbook which units each department has; to be taken with a pull. */
export function keepUnitsOfDepartments(rows: readonly StatisticsRow[]): Step {
  return keep(key, unitsOfDepartments(rows));
}

/** The units of each department at the last pull; none when the workbook does not know. */
export async function readUnitsOfDepartments(host: Host): Promise<UnitsOfDepartments> {
  return keptIn(await host.look(), key, departmentsSchema) ?? {};
}
