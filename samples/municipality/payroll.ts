import papaparse from 'papaparse';
import { wholeExtent } from '../../src/absence/parts';
import { parseDay, writeDay } from '../../src/values/day';
import type { WrittenSpell } from './dirt';
import type { Municipality } from './municipality';

/** The spells as a Swedish payroll system lists them: titles, semicolons, decimal comma, causes, absence of other kinds. */
export function payrollSpells({ spells }: Municipality): string {
  const titles = [['Frånvarolista'], ['Period', '2017-11 - 2021-10'], ['']];
  const header = ['Anst.nr', 'Namn', 'Frånvaroorsak', 'Datum fr.o.m.', 'Datum t.o.m.', 'Omfattning', 'Läkarintyg t.o.m.'];
  return list([...titles, header, ...spells.flatMap(payrollRows)]);
}

/** The employments as a Swedish payroll system lists them. */
export function payrollEmployees({ employments }: Municipality): string {
  const header = [
    'Anställningsnummer',
    'Förvaltning',
    'Enhet',
    'Kön',
    'Födelseår',
    'Anst.datum',
    'Avg.datum',
    'Månadslön',
    'Sysselsättningsgrad %',
  ];
  const rows = employments.map(({ employee, unit, sex, birthYear, from, to, monthlySalary, rate }) => {
    const about = [employee, unit.department, unit.name, sex === 'K' ? 'Kvinna' : 'Man', birthYear];
    return [...about, writeDay(from), to === undefined ? 'TV' : writeDay(to), withThousands(monthlySalary), decimalComma(rate / 100)];
  });
  return list([header, ...rows]);
}

/** Every fortieth row is followed by one of another kind of absence, which is not to be counted. */
const otherCauseEvery = 40;
const otherCauses = ['Semester', 'Vård av sjukt barn', 'Tjänstledighet', 'Föräldraledighet'];

function payrollRows(spell: WrittenSpell, number: number): (string | number)[][] {
  const name = spell.employee === '' ? '' : `Anställd ${spell.employee.slice(1)}`;
  const row = (cause: string) => [
    spell.employee,
    name,
    cause,
    compact(spell.start, number),
    compact(spell.end, number),
    decimalComma(spell.extent / wholeExtent),
    '',
  ];
  const other = otherCauses[(number / otherCauseEvery) % otherCauses.length];
  return number % otherCauseEvery === 0 && other !== undefined
    ? [row('Sjukdom'), row(other)]
    : [row(number % 9 === 0 ? 'Sjukdom, del av dag' : 'Sjukdom')];
}

/** Exports write days in several forms, even in one file. */
function compact(day: string, number: number): string {
  if (parseDay(day) === undefined) return day;
  const forms = [day, day.replaceAll('-', '/'), day.replaceAll('-', ''), day.replaceAll('-', '').slice(2)];
  return forms[Math.floor(number / 1000) % forms.length] ?? day;
}

function decimalComma(number: number): string {
  return String(number).replace('.', ',');
}

/** Thousands apart by a no-break space. */
function withThousands(kronor: number): string {
  return String(kronor).replace(/(\d)(\d{3})$/, '$1\u00a0$2');
}

function list(rows: (string | number)[][]): string {
  return `${papaparse.unparse(rows, { delimiter: ';', newline: '\r\n' })}\r\n`;
}
