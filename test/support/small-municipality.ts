import type { Page } from 'playwright-core';
import { makeMunicipality, type Municipality } from '../../samples/municipality/municipality';

const unitsKept = 33;

/** A tenth of the made-up municipality: the employees of every tenth of its units, and their spells, with their slips. */
export function smallMunicipality(): Municipality {
  const whole = makeMunicipality();
  const units = whole.units.slice(0, unitsKept);
  const isKept = new Set(units);
  const employees = new Set(whole.employments.filter(({ unit }) => isKept.has(unit)).map(({ employee }) => employee));
  return {
    units: whole.units,
    employments: whole.employments.filter(({ employee }) => employees.has(employee)),
    spells: whole.spells.filter(({ employee }) => employees.has(employee) || employee === ''),
  };
}

/** A text file as the browser's file control receives it. */
export function textFile(name: string, content: string): Parameters<ReturnType<Page['locator']>['setInputFiles']>[0] {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

/** A workbook with the tables Sjukfall and Anställda, out of the same in plain text. */
export function workbookOf(spells: string, employees: string): object {
  const cells = (csv: string) =>
    csv
      .trim()
      .split('\n')
      .map((line) => line.split(','));
  const sheet = (name: string, table: string, rows: string[][]) => ({
    name,
    cells: [{ at: 'A1', rows }],
    tables: [{ name: table, at: `A1:${String.fromCharCode(64 + rows[0]!.length)}${rows.length}` }],
  });
  return {
    sheets: [{ name: 'Blad1', cells: [] }, sheet('Frånvaro', 'Sjukfall', cells(spells)), sheet('Personal', 'Anställda', cells(employees))],
  };
}
