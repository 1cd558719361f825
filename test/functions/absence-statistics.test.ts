import assert from 'node:assert/strict';
import { absenceStatisticsInCell } from '../../functions/statistics';
import { inLanguage } from '../support/cell';
import { itRefusesCalls } from '../support/refusals';

const employeeHeader = ['Anställningsnummer', 'Enhet', 'Förvaltning', 'Kön', 'Födelseår', 'Anställningsdatum', 'Avgångsdatum'];
const employed = (count: number, unit: string, department: string, sex = 'K', birthYear = 1980) =>
  Array.from({ length: count }, (_, place) => [`${unit}-${place}`, unit, department, sex, birthYear, '2010-01-01', null]);
/** Two departments; in Skola one unit is too small to show, so another of its units is hidden with it. */
const employees = [
  employeeHeader,
  ...employed(12, 'Norr', 'Skola'),
  ...employed(20, 'Söder', 'Skola', 'M', 1990),
  ...employed(4, 'Öster', 'Skola'),
  ...employed(30, 'Väster', 'Omsorg'),
];
const spellHeader = ['Anställningsnummer', 'Datum from', 'Datum tom', 'Omfattning', 'Timmar'];
const spells = [
  spellHeader,
  ['Norr-1', '2018-10-01', '2018-10-31', 1, null],
  ['Söder-1', '2018-11-05', '2018-11-09', 0.5, null],
  ['Väster-1', '2018-11-05', '2018-11-09', null, 12],
  ['Väster-1', '2018-11-26', null, '25 %', null],
];
const statistics = (...more: unknown[]): unknown[][] => absenceStatisticsInCell(spells, employees, '2018-10', '2018-12', ...more);

describe('FRÅNVAROSTATISTIK in a cell', () => {
  it('has a header and a row for each month, level and group', () => {
    const [header, ...rows] = statistics();
    assert.equal(header?.length, 19);
    // Municipality 1, departments 2, units 4, sexes 2, ages 2 (28 and 38 years).
    assert.equal(rows.length, 3 * 11);
  });

  it('counts net days by class, in hours or in working days times extent', () => {
    const rows = statistics('kommun');
    // October: 10 of 23 working days on days 1-14. November: 2,5 + 12 h / 8 + five days of a quarter. December: day 6-14 from
    // the 1st, five working days, then 16 to the 31st, of a quarter.
    assert.deepEqual(
      rows.slice(1).map((row) => row.slice(0, 8)),
      [
        ['2018-10', 'kommun', 'alla', 66, 1, 10, 13, 0],
        ['2018-11', 'kommun', 'alla', 66, 3, 5.25, 0, 0],
        ['2018-12', 'kommun', 'alla', 66, 0, 1.25, 4, 0],
      ],
    );
  });

  it('leaves out public holidays on weekdays when it is told to', () => {
    const december = statistics('kommun', null, 'räknas inte').at(-1);
    // Of the sixteen working days from the 10th, all but Christmas Day and Boxing Day, of a quarter.
    assert.deepEqual(december?.slice(5, 8), [1.25, 3.5, 0]);
    assert.deepEqual(statistics('kommun', null, 'räknas'), statistics('kommun'));
  });

  it('and takes them for days off between rows of a day each', () => {
    // Maundy Thursday and the Tuesday after Easter.
    const days = [
      ['Anställningsnummer', 'Datum'],
      ['Norr-1', '2018-03-29'],
      ['Norr-1', '2018-04-03'],
    ];
    const begun = (holidays: string) => {
      const [, ...rows] = absenceStatisticsInCell(days, employees, '2018-03', '2018-04', 'kommun', undefined, holidays);
      return rows.map((row) => row[4] as unknown);
    };
    assert.deepEqual(begun('räknas'), [1, 1]);
    assert.deepEqual(begun('räknas inte'), [1, 0]);
  });

  it('hides small groups and what would give them away, with empty figures and a word', () => {
    const units = statistics('enhet').filter(([month]) => month === '2018-11');
    assert.deepEqual(
      units.map((row) => [row[2], row[3], row[5], row[15]]),
      [
        ['Norr', '', '', 'döljs'],
        ['Söder', 20, 2.5, 'ofullständig'],
        ['Väster', 30, 2.75, 'ofullständig'],
        ['Öster', '', '', 'döljs'],
      ],
    );
  });

  it('answers in English, and takes the level in both languages', () => {
    const rows = inLanguage('en', () => statistics('Department'));
    assert.deepEqual(rows[0]?.slice(0, 4), ['Month', 'Level', 'Name', 'Headcount']);
    assert.deepEqual(rows[1]?.slice(0, 3), ['2018-10', 'department', 'Omsorg']);
    assert.deepEqual(statistics('department'), statistics('förvaltning'));
  });

  it('reads 0 as an empty cell, as Excel on the desktop hands them over', () => {
    const withZeros = (rows: unknown[][]) => rows.map((row) => row.map((cell) => cell ?? 0));
    assert.deepEqual(absenceStatisticsInCell(withZeros(spells), withZeros(employees), '2018-10', '2018-12'), statistics());
  });

  it('knows the repeated group when its twelve months lie within the spells', () => {
    const [, year] = absenceStatisticsInCell(
      [...spells, ['Norr-2', '2017-12-04', '2017-12-04', 1, null]],
      employees,
      '2018-11',
      '2018-11',
      'kommun',
    );
    assert.deepEqual(year?.slice(9, 12), [0, '', '']);
  });
});

describe('the share of spells reported through the health support, in FRÅNVAROSTATISTIK', () => {
  const withChannels = (...channels: unknown[]) =>
    spells.map((row, place) => [...row, place === 0 ? 'Anmälningssätt' : channels[place - 1]]);
  const reported = (rows: unknown[][], healthSupport?: unknown[][]) =>
    (absenceStatisticsInCell(rows, employees, '2018-10', '2018-12', 'kommun', healthSupport) as unknown[][])
      .slice(1)
      .map((row) => row.slice(16));

  it('is empty when the spells do not say how they were reported', () => {
    assert.deepEqual(reported(spells), [
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  it('is that of the spells whose channel is known, by the usual words', () => {
    assert.deepEqual(reported(withChannels('Hälsostöd', 'ja', 'Nej', 'kiosk')), [
      [1, 1, 1],
      [2, 1, 0.5],
      [0, 0, ''],
    ]);
  });

  it('is by the channels that the user names: then all others are known, and empty cells are not', () => {
    assert.deepEqual(reported(withChannels('kiosk', 'Previa', 'PREVIA ', null), [['previa'], [null]]), [
      [1, 0, 0],
      [2, 2, 1],
      [0, 0, ''],
    ]);
  });

  it('stands in columns with headings of their own, after the others', () => {
    const [swedish] = statistics();
    assert.deepEqual(swedish?.slice(15), ['Status', 'Sjukfall, känd anmälan', 'Via hälsostöd', 'Nyttjandegrad']);
    const [english] = inLanguage('en', () => statistics());
    assert.deepEqual(english?.slice(15), ['Status', 'Spells, known channel', 'Through health support', 'Share through support']);
  });

  it('is hidden where the group is', () => {
    const rows = absenceStatisticsInCell(withChannels('ja', 'ja', 'ja', 'ja'), employees, '2018-10', '2018-12', 'enhet') as unknown[][];
    const hidden = rows.filter((row) => row[15] === 'döljs');
    assert.ok(hidden.length > 0 && hidden.every((row) => row.slice(16).every((figure) => figure === '')));
  });
});

describe('FRÅNVAROSTATISTIK refuses', () => {
  const period = ['2018-10', '2018-12'] as const;
  itRefusesCalls(absenceStatisticsInCell, [
    ['spells without a header', [spells.slice(1), employees, ...period], /^sjukfall, rad 1, har ingen rad med rubriker/, /^spells, row 1/],
    ['employees without a header', [spells, employees.slice(1), ...period], /^anställda, rad 1, har ingen rad/, /^employees, row 1/],
    ['spells for employees', [spells, spells, ...period], /^anställda, rad 1, har ingen rad med rubriker/, /^employees, row 1/],
    ['nothing', [[[null]], employees, ...period], /^sjukfall saknas/, /^spells is missing/],
    [
      'an extent over the whole',
      [[...spells, ['Norr-1', '2018-12-03', '2018-12-04', 101, null]], employees, ...period],
      /^sjukfall, rad 6, kolumn 4, /,
      /^spells, row 6, column 4, /,
    ],
    [
      'hours below 0',
      [[...spells, ['Norr-1', '2018-12-03', '2018-12-04', null, -8]], employees, ...period],
      /^sjukfall, rad 6, kolumn 5, är −8/,
      /^spells, row 6, column 5, is -8/,
    ],
    [
      'an employee hired never',
      [spells, [...employees, ['Norr-99', 'Norr', 'Skola', 'K', 1980, 'aldrig', null]], ...period],
      /^anställda, rad 68, kolumn 6, ska vara ett datum/,
      /^employees, row 68, column 6, must be a date/,
    ],
    [
      'a channel that no row has',
      [spells.map((row, place) => [...row, place === 0 ? 'Anmäld via' : 'chef']), employees, ...period, 'kommun', 'Prevvia'],
      /^sjukfall har inget som heter ”Prevvia”. Kända namn: chef\./,
      /^spells has nothing called/,
    ],
    [
      'a channel that is a number, for 0 beside it is an empty cell',
      [spells.map((row, place) => [...row, place === 0 ? 'Anmäld via' : place % 2]), employees, ...period, 'kommun', 1],
      /^sjukfall har ingen rad med rubriker som känns igen \(anmälningssätt\)/,
      /^spells /,
    ],
    [
      'a channel where the spells say none',
      [spells, employees, ...period, 'kommun', 'Previa'],
      /^sjukfall har ingen rad med rubriker som känns igen \(anmälningssätt\)/,
      /^spells /,
    ],
    [
      'another word for public holidays',
      [spells, employees, ...period, null, null, 'se'],
      /^helgdagar är ”se”, men ska vara något av räknas, räknas inte/,
      /^public holidays is/,
    ],
    ['an error for a channel', [spells, employees, ...period, 'kommun', '#N/A'], /^hälsostöd innehåller felet/, /^health support /],
    [
      'a period backwards',
      [spells, employees, '2018-12', '2018-10'],
      /^till månad är 2018-10, men får inte ligga före från månad/,
      /^to month is/,
    ],
    [
      'a period of centuries',
      [spells, employees, '1950-01', '2018-10'],
      /^till månad gör perioden 826 månader lång/,
      /^to month makes the period 826/,
    ],
    ['something that is no month', [spells, employees, 'nu', '2018-12'], /^från månad ska vara en månad/, /^from month must be a month/],
    ['a month before 1900', [spells, employees, '1899-12', '2018-12'], /^från månad ska vara en månad/, /^from month must be a month/],
    ['no month', [spells, employees, null, '2018-12'], /^från månad saknas/, /^from month is missing/],
    ['NaN', [spells, employees, NaN, '2018-12'], /^från månad ska vara en månad/, /^from month must be a month/],
    ['10^400', [spells, employees, '2018-10', Number('1e400')], /^till månad ska vara en månad/, /^to month must be a month/],
    ['an error', [spells, employees, '#N/A', '2018-12'], /^från månad innehåller felet #N\/A/, /^from month contains the error/],
    [
      'another level',
      [spells, employees, ...period, 'land'],
      /^nivå är ”land”, men ska vara något av kommun, förvaltning/,
      /^level is “land”/,
    ],
  ]);
});
