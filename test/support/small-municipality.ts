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
