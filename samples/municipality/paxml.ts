import { XMLBuilder } from 'fast-xml-parser';
import { wholeExtent } from '../../src/absence/parts';
import { parseDay, weekdayOf, writeDay, type Day } from '../../src/values/day';
import { firstDayOf, type Month } from '../../src/values/month';
import type { WrittenSpell } from './dirt';
import type { Municipality } from './municipality';
import { lastDay } from './period';

// The builder is also a package of its own; this one comes with the parser.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: true });

/** The spells as PAXml 2.0: a time transaction a row, from day to day with an extent; a row without an end has none. */
export function paxmlSpells({ units, employments, spells }: Municipality): string {
  const persons = employments.map(({ employee, unit, from, to, monthlySalary, rate }) => ({
    '@anstid': employee,
    anstdatum: writeDay(from),
    ...(to === undefined ? {} : { avgdatum: writeDay(to) }),
    manlon: monthlySalary,
    sysgrad: rate / 100,
    resenheter: { resenhet: { '@dim': 1, '@id': unit.name.slice(-3) } },
  }));
  return document({
    resultatenheter: { resultatenhet: units.map(({ name }) => ({ '@dim': 1, '@id': name.slice(-3), '@namn': name })) },
    tidtransaktioner: { tidtrans: spells.map(timeOfPeriod) },
    personal: { person: persons },
  });
}

/** One month as a time system hands it over: a row of hours for each working day, and the schedule of those who were ill. */
export function paxmlMonth({ spells }: Municipality, month: Month): string {
  const first = firstDayOf(month);
  const last = firstDayOf(month + 1) - 1;
  const ill = spells.map((spell) => ({ spell, days: daysWithin(spell, first, last) })).filter(({ days }) => days.length > 0);
  const employees = [...new Set(ill.map(({ spell }) => spell.employee))];
  const working = workingDays(first, last);
  return document({
    tidtransaktioner: { tidtrans: ill.flatMap(({ spell, days }) => days.map((day) => timeOfDay(spell, day))) },
    schematransaktioner: {
      schema: employees.map((employee) => ({
        '@anstid': employee,
        dag: working.map((day) => ({ '@datum': writeDay(day), '@timmar': hoursOfDay })),
      })),
    },
  });
}

const hoursOfDay = 8;
const saturday = 6;

function document(sections: object): string {
  const header = { version: '2.0', format: 'LÖNIN', datum: '2021-11-01T08:00:00' };
  return `<?xml version="1.0" encoding="iso-8859-1"?>\n${builder.build({ paxml: { header, ...sections } })}`;
}

function timeOfPeriod({ employee, start, end, extent }: WrittenSpell): object {
  const period = { datumfrom: start, ...(parseDay(end) === undefined ? {} : { datumtom: end }) };
  return { '@anstid': employee, tidkod: 'SJK', ...period, omfattning: (extent * 100) / wholeExtent };
}

function timeOfDay({ employee, start, extent }: WrittenSpell, day: Day): object {
  const isFirst = start === writeDay(day);
  return {
    '@anstid': employee,
    tidkod: isFirst ? 'SJK_KAR' : 'SJK_LÖN',
    datum: writeDay(day),
    timmar: (hoursOfDay * extent) / wholeExtent,
  };
}

function daysWithin(spell: WrittenSpell, first: Day, last: Day): Day[] {
  const start = parseDay(spell.start);
  const end = parseDay(spell.end) ?? lastDay;
  return start === undefined ? [] : workingDays(Math.max(start, first), Math.min(end, last));
}

function workingDays(first: Day, last: Day): Day[] {
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  return days.filter((day) => weekdayOf(day) < saturday);
}
