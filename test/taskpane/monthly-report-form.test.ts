import assert from 'node:assert/strict';
import { D } from '../../src/values/money';
import { monthOf, writeMonth } from '../../src/values/month';
import type { CellValue } from '../../src/workbook/host';
import type { PickedCells } from '../../taskpane/picking/usePickedCells';
import { firstForm, readSalary } from '../../taskpane/views/monthly-report/form';
import { guessPaidColumns, paidAmountsOf, readPaid, type PaidTable } from '../../taskpane/views/monthly-report/paid';
import { previewOfMonth, referenceMonthOf } from '../../taskpane/views/monthly-report/preview';
import { reportMaker } from '../../taskpane/views/monthly-report/report-maker';
import { cellsOf } from '../support/planned-cells';
import { madeUpStatistics } from '../support/made-up-statistics';

const header = ['Enhet', 'Förvaltning', 'Månad', 'Utbetald sjuklön'];
const picked = (...rows: CellValue[][]): PickedCells => ({
  sheet: 'Löner',
  address: `C4:F${4 + rows.length}`,
  area: { top: 3, left: 2, bottom: 3 + rows.length, right: 5 },
  rows: [header, ...rows],
});
const columns = { unit: 0, department: 1, month: 2, kronor: 3 };
const readRows = (...rows: CellValue[][]) => readPaid(picked(...rows), columns);

describe('the form of the monthly report', () => {
  it('begins with the municipality’s latest month, against the first twelve', () => {
    assert.deepEqual(firstForm(madeUpStatistics), {
      group: { level: 'municipality', name: 'all' },
      month: monthOf(2019, 3),
      referenceFrom: monthOf(2017, 1),
      monthlySalary: '',
    });
  });

  it('reads a salary as it is typed', () => {
    assert.deepEqual(readSalary('30 000,50', 'sv'), { monthlySalary: new D('30000.5') });
    assert.deepEqual(readSalary('30,000.50', 'en'), { monthlySalary: new D('30000.5') });
  });

  for (const [typed, sentence] of [
    ['', 'Månadslön saknas. Fyll i ett värde.'],
    ['0', 'Månadslön är 0, men ska vara större än 0.'],
    ['-1', 'Månadslön är −1, men ska vara större än 0.'],
    ['mycket', 'Månadslön ska vara ett tal, men är ”mycket”.'],
  ] as const) {
    it(`refuses the salary "${typed}"`, () => assert.equal(readSalary(typed, 'sv').fault?.replace(/\u00a0/g, ' '), sentence));
  }

  it('holds a month against the same one of the reference period', () => {
    const from = monthOf(2017, 8);
    const against = (year: number, month: number) => writeMonth(referenceMonthOf(monthOf(year, month), from));
    assert.deepEqual(
      [against(2019, 8), against(2019, 7), against(2019, 12), against(2017, 1)],
      ['2017-08', '2018-07', '2017-12', '2018-01'],
    );
  });

  it('shows a month in days per employee, or why it cannot', () => {
    const row = (name: string, month: number) =>
      madeUpStatistics.find((each) => each.level === 'unit' && each.name === name && each.month === month);
    assert.deepEqual(previewOfMonth(row('Norr', monthOf(2019, 1))), { short: new D('0.6'), long: new D('0.25'), all: new D('0.85') });
    assert.deepEqual(previewOfMonth(row('Söder', monthOf(2019, 2))), { why: 'hiddenFigure' });
    assert.deepEqual(previewOfMonth(row('Norr', monthOf(2016, 1))), { why: 'missingFigure' });
  });
});

describe('the user’s table of sick pay', () => {
  it('is known by its headings', () => {
    assert.deepEqual(guessPaidColumns(picked()), columns);
  });

  it('has dates, or months as text', () => {
    const dates = readRows(['Norr', 'Skola', 43_466, 11_000], ['Norr', 'Skola', 43_497, -50.5]) as PaidTable;
    assert.deepEqual([dates.monthsAre, dates.rows], ['dates', 2]);
    const text = readRows(['Norr', 'Skola', '2019-01', 0]) as PaidTable;
    assert.deepEqual([text.monthsAre, text.rows], ['text', 1]);
  });

  it('tells each level where its amounts stand', () => {
    const table = readRows(['Norr', 'Skola', 43_466, 11_000]) as PaidTable;
    const amounts = { sheet: 'Löner', months: 'E5', monthsAre: 'dates', kronor: 'F5' };
    assert.deepEqual(paidAmountsOf(table, { level: 'municipality', name: 'all' }), amounts);
    assert.deepEqual(paidAmountsOf(table, { level: 'department', name: 'Skola' }), { ...amounts, names: 'D5' });
    assert.deepEqual(paidAmountsOf(table, { level: 'unit', name: 'Norr' }), { ...amounts, names: 'C5' });
  });

  it('is of no use to a department when it does not name any', () => {
    const table = readPaid(picked(['Norr', 'Skola', 43_466, 11_000]), { unit: 0, month: 2, kronor: 3 }) as PaidTable;
    assert.equal(paidAmountsOf(table, { level: 'department', name: 'Skola' }), undefined);
  });

  for (const [what, given, fault] of [
    ['no rows', [], { code: 'rows' }],
    ['a month in words', [['Norr', 'Skola', 'januari', 1]], { code: 'month', row: 5 }],
    ['a thirteenth month', [['Norr', 'Skola', '2019-13', 1]], { code: 'month', row: 5 }],
    ['a month of one digit', [['Norr', 'Skola', '2019-1', 1]], { code: 'month', row: 5 }],
    ['a month as the number 201901', [['Norr', 'Skola', 201_901, 1]], { code: 'month', row: 5 }],
    ['no month', [['Norr', 'Skola', '', 1]], { code: 'month', row: 5 }],
    [
      'dates and text mixed',
      [
        ['Norr', 'Skola', 43_466, 1],
        ['Norr', 'Skola', '2019-02', 1],
      ],
      { code: 'month', row: 6 },
    ],
    ['an amount in words', [['Norr', 'Skola', 43_466, 'mycket']], { code: 'kronor', row: 5 }],
    [
      'no amount',
      [
        ['Norr', 'Skola', 43_466, 1],
        ['Norr', 'Skola', 43_466, ''],
      ],
      { code: 'kronor', row: 6 },
    ],
    ['an amount that is an error', [['Norr', 'Skola', 43_466, '#N/A']], { code: 'kronor', row: 5 }],
    ['an amount that is yes or no', [['Norr', 'Skola', 43_466, true]], { code: 'kronor', row: 5 }],
  ] as const) {
    it(`is refused with ${what}`, () => assert.deepEqual(readRows(...given.map((row) => [...row])), fault));
  }

  it('is refused while a column is not chosen', () => {
    assert.deepEqual(readPaid(picked(['Norr', 'Skola', 43_466, 1]), { unit: 0, month: 2 }), { code: 'columns' });
  });
});

describe('what makes reports', () => {
  const terms = { month: monthOf(2019, 3), referenceFrom: monthOf(2017, 1), monthlySalary: new D(30_000), pullTimes: undefined };
  const norr = { level: 'unit', name: 'Norr' } as const;

  it('makes a sheet for each group, dated today', () => {
    const plan = reportMaker({ ...terms, paid: undefined }, 'sv')([norr, { level: 'municipality', name: 'all' }]);
    assert.deepEqual(
      plan.sheets.map(({ name }) => name),
      ['Rapport Norr', 'Rapport kommunen'],
    );
    const days = Number(cellsOf(plan).get('F6')?.value) - Math.floor(Date.now() / 86_400_000) - 25_569;
    assert.ok(Math.abs(days) <= 1, String(days));
  });

  it('calls a sheet as it is told', () => {
    assert.equal(reportMaker({ ...terms, paid: undefined }, 'sv')([norr], ['Rapport Norr 2']).sheets[0]?.name, 'Rapport Norr 2');
  });

  it('gives each group its own amounts', () => {
    const paid = readRows(['Norr', 'Skola', 43_466, 11_000]) as PaidTable;
    const plan = reportMaker({ ...terms, paid }, 'sv')([norr]);
    assert.match(cellsOf(plan).get('AG12')?.formula ?? '', /'Löner'!\$C\$5&""=\$F\$5&""/);
  });
});
