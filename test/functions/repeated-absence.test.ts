import assert from 'node:assert/strict';
import { repeatedAbsenceInCell } from '../../functions/repeated-absence';
import { inLanguage } from '../support/cell';
import { itRefusesCalls } from '../support/refusals';

const header = ['Anst.nr', 'Datum fr.o.m.', 'Datum t.o.m.'];
const row = (employee: unknown, start: unknown, end: unknown = start) => [employee, start, end];
/** A1 has five spells in 2018 and one in 2017, so that the data reach back; B2 has two. */
const spells = [
  header,
  row('B2', '2017-06-05'),
  ...['2018-02-05', '2018-04-09', '2018-06-04', '2018-09-03', '2018-11-12'].map((day) => row('A1', day)),
  row('B2', '2018-05-07', '2018-05-09'),
];

describe('UPPREPAD_FRÅNVARO in a cell', () => {
  it('gives size, remaining and new in a row', () => {
    assert.deepEqual(repeatedAbsenceInCell(spells, '2018-09-30'), [[1, 0, 1]]);
    assert.deepEqual(repeatedAbsenceInCell(spells, '2018-12-31'), [[1, 1, 0]]);
    assert.deepEqual(repeatedAbsenceInCell(spells, '2018-08-31'), [[0, 0, 0]]);
  });

  it('leaves remaining and new empty in the first month that the group is known', () => {
    assert.deepEqual(repeatedAbsenceInCell(spells, '2018-05-31'), [[0, '', '']]);
    assert.deepEqual(repeatedAbsenceInCell(spells, '2018-06-30'), [[0, 0, 0]]);
  });

  it('takes another number and window', () => {
    assert.deepEqual(repeatedAbsenceInCell(spells, '2018-06-30', 1, 3), [[1, 0, 1]]);
  });

  it('lists the members and the step of the ladder that they have reached', () => {
    assert.deepEqual(repeatedAbsenceInCell(spells, '2018-12-31', null, null, 'lista'), [
      ['Anställd', 'Sjukfall i perioden', 'Steg som nåtts'],
      ['A1', 5, 'HR kontaktar chefen'],
    ]);
    assert.deepEqual(
      inLanguage('en', () => repeatedAbsenceInCell(spells, '2018-12-31', 1, null, 'list')),
      [
        ['Employee', 'Spells in the period', 'Step reached'],
        ['A1', 5, 'HR contacts the manager'],
      ],
    );
    assert.deepEqual(repeatedAbsenceInCell(spells, '2018-12-31', 0, null, 'LISTA').slice(2), [['B2', 1, '']]);
  });

  it('lists from the spells given, also when they begin too late for the numbers', () => {
    assert.equal(
      repeatedAbsenceInCell(
        spells.filter(([employee]) => employee !== 'B2'),
        '2018-12-31',
        null,
        null,
        'lista',
      ).length,
      2,
    );
  });

  it('names an employee as the workbook does, and knows a number in another form as the same', () => {
    const forms = ['19500101-0000', '500101-0000', '195001010000', '5001010000'];
    const ofOne = [header, row('B2', '2017-06-05'), ...forms.map((form, place) => row(form, `2018-0${2 * place + 1}-05`))];
    assert.deepEqual(repeatedAbsenceInCell(ofOne, '2018-12-31', null, null, 'lista')[1], ['19500101-0000', 4, 'Chefens omtankessamtal']);
  });

  it('reads Excel’s own days, a spell that lasts, and 0 for an empty cell', () => {
    const lasting = (end: unknown) => [header, row('B2', '2017-06-05'), row('A1', 43_136, end), row('A1', '2018-04-09')];
    for (const open of [null, '', 'TV', 0]) {
      assert.deepEqual(repeatedAbsenceInCell(lasting(open), 43_465, 0, null, 'lista').slice(1), [['A1', 1, '']]);
    }
  });

  it('takes public holidays between rows of a day each for working days, or for days off as a weekend', () => {
    // Maundy Thursday and the Tuesday after Easter.
    const days = [
      ['Anst.nr', 'Datum'],
      ['A1', '2018-03-29'],
      ['A1', '2018-04-03'],
    ];
    const listed = (holidays?: string) => repeatedAbsenceInCell(days, '2018-12-31', 0, null, 'lista', holidays)[1];
    assert.deepEqual(listed(), ['A1', 2, '']);
    assert.deepEqual(listed('räknas'), ['A1', 2, '']);
    assert.deepEqual(listed('räknas inte'), ['A1', 1, '']);
  });

  it('passes over absence for other causes', () => {
    const causes = [
      [...header, 'Orsak'],
      [...row('B2', '2017-06-05'), 'Sjukdom'],
      [...row('A1', '2018-04-09'), 'Vård av barn'],
    ];
    assert.deepEqual(repeatedAbsenceInCell(causes, '2018-12-31', 0), [[0, 0, 0]]);
  });
});

describe('UPPREPAD_FRÅNVARO refuses', () => {
  itRefusesCalls(repeatedAbsenceInCell, [
    [
      'spells that begin too late',
      [spells, '2018-03-31'],
      /^sjukfall börjar med 2017-06-01, men gruppen beror på sjukfall från 2017-04-01/,
      /^spells begin on 2017-06-01, but the group depends on spells from 2017-04-01/,
      '#N/A',
    ],
    [
      'spells without a header',
      [[row('A1', '2018-01-01')], '2018-12-31'],
      /^sjukfall, rad 1, har ingen rad med rubriker/,
      /^spells, row 1/,
    ],
    [
      'another word for public holidays',
      [spells, '2018-12-31', null, null, null, 'nej'],
      /^helgdagar är ”nej”, men ska vara något av räknas, räknas inte/,
      /^public holidays is/,
    ],
    ['a header without spells', [[header], '2018-12-31'], /^sjukfall saknas/, /^spells is missing/],
    ['an empty range', [[[null]], '2018-12-31'], /^sjukfall saknas/, /^spells is missing/],
    [
      'an end before the start',
      [[header, row('A1', '2018-02-05', '2018-02-01')], '2018-12-31'],
      /^sjukfall, rad 2, kolumn 3, är 2018-02-01, men får inte ligga före start \(2018-02-05\)/,
      /^spells, row 2, column 3, is 2018-02-01/,
    ],
    [
      'a spell of nobody',
      [[header, row('', '2018-02-05')], '2018-12-31'],
      /^sjukfall, rad 2, kolumn 1, saknas/,
      /^spells, row 2, column 1/,
    ],
    [
      'text for a day',
      [[header, row('A1', 'igår')], '2018-12-31'],
      /^sjukfall, rad 2, kolumn 2, ska vara ett datum/,
      /^spells, row 2, column 2/,
    ],
    ['an error in a row', [[header, row('A1', '#N/A')], '2018-12-31'], /^sjukfall, rad 2, kolumn 2, innehåller felet/, /^spells, row 2/],
    ['text for the date', [spells, 'snart'], /^datum ska vara ett datum/, /^date must be a date/],
    ['a date before 1900', [spells, '1899-12-31'], /^datum ska vara ett datum/, /^date must be a date/],
    ['no date', [spells, null], /^datum saknas/, /^date is missing/],
    ['an endless date', [spells, Number('1e400')], /^datum ska vara ett datum/, /^date must be a date/],
    ['NaN', [spells, NaN], /^datum ska vara ett datum/, /^date must be a date/],
    ['fewer than none', [spells, '2018-12-31', -1], /^fler än är −1, men ska vara från 0 till 366/, /^more than is -1/],
    ['half a spell', [spells, '2018-12-31', 2.5], /^fler än ska vara ett heltal/, /^more than must be a whole number/],
    ['a window of nothing', [spells, '2018-12-31', 3, 0], /^antal månader är 0, men ska vara från 1 till 120/, /^number of months is 0/],
    [
      'another way to show',
      [spells, '2018-12-31', 3, 12, 'bild'],
      /^visa är ”bild”, men ska vara något av antal, lista/,
      /^show is “bild”.*count, list/,
    ],
  ]);
});
