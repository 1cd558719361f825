import assert from 'node:assert/strict';
import { chartedGroups, type StatisticsChartsContent } from '../../src/sheets/statistics-charts-content';
import { statisticsChartsSheet } from '../../src/sheets/statistics-charts-sheet';
import { areaAt } from '../../src/sheets/address';
import { noFigures } from '../../src/privacy/no-figures';
import { monthOf } from '../../src/values/month';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';
import { cellsOf } from '../support/planned-cells';

/** November 2017 to December 2019: two whole years and two months. */
const content: StatisticsChartsContent = {
  period: { from: monthOf(2017, 11), to: monthOf(2019, 12) },
  departments: ['Skola', 'Vård'],
  years: [
    { year: 2018, concentration: 0.76, meanSalary: 30_000 },
    { year: 2019, concentration: undefined, meanSalary: undefined },
  ],
  tableLanguage: 'sv',
};
const supported = { ...content, supportedUnits: ['Norr', 'Söder'] };
const shares = { employees: 100, shareLong: 0.45, shareVeryLong: 0.16 };
const followUp = { status: 'shown', group: shares, others: { employees: 900, shareLong: 0.24, shareVeryLong: 0.11 } } as const;

const planOf = (given: StatisticsChartsContent, language: 'sv' | 'en' = 'sv') =>
  statisticsChartsSheet(given, language, 'Statistik diagram');
const chartsOf = (given: StatisticsChartsContent) => planOf(given).sheets[0]?.charts ?? [];
/** The cell of a column in the row whose first cell holds something. */
const cellOf = (given: StatisticsChartsContent, first: string | number, letter: string) => {
  const cells = cellsOf(planOf(given));
  const found = [...cells].find(([address, { value }]) => address.startsWith('A') && value === first);
  assert.ok(found, `no row begins with ${first}`);
  return cells.get(`${letter}${found[0].slice(1)}`);
};
const ofYear = (year: string, letter: string) => cellOf(content, year, letter);

describe('the sheet of charts of a pull', () => {
  it('asks STATISTIK for the measure in the heading and the month of the row', () => {
    // Four rows of charts above, so that the table begins at 78 and its headings stand in 79.
    const cells = cellsOf(planOf(content));
    assert.equal(cells.get('B79')?.value, 'Korttid per anställd');
    assert.equal(cells.get('A80')?.value, 43_040, '1 November 2017');
    assert.equal(cells.get('B80')?.formula, '=FRISKDAG.STATISTIK(B$79,$A80)');
    assert.equal(cells.get('M105')?.formula, '=FRISKDAG.STATISTIK(M$79,$A105)');
    assert.equal(cells.get('M79')?.value, 'Nettodagar 91-');
    assert.equal(cells.get('O79')?.value, 'Vård');
    assert.equal(cells.get('O80')?.formula, '=FRISKDAG.STATISTIK($B$79,$A80,"förvaltning",O$79)');
  });

  it('asks the pulled table once a month for the percentiles over the units that are shown, side by side', () => {
    const cells = cellsOf(planOf(content));
    assert.deepEqual(
      [...'CDE'].map((letter) => cells.get(`${letter}79`)?.value),
      ['10:e percentilen', 'Medianen', '90:e percentilen'],
    );
    const ofMonth = (column: string) => `FILTER(${column},Friskdag_Statistik[Månad]=YEAR($A80)&"-"&RIGHT("0"&MONTH($A80),2))`;
    const short = 'Friskdag_Statistik[Korttid per anställd]';
    const isShownUnit = `${ofMonth('Friskdag_Statistik[Nivå]="enhet"')}*${ofMonth(`ISNUMBER(${short})`)}`;
    const formula = `=IFERROR(PERCENTILE(FILTER(${ofMonth(short)},${isShownUnit}),{0.1,0.5,0.9}),{#N/A,#N/A,#N/A})`;
    assert.deepEqual(
      [...'CDE'].map((letter) => cells.get(`${letter}80`)?.formula),
      [formula, undefined, undefined],
    );
    assert.equal(cells.get('E80')?.format, cells.get('C80')?.format, 'the formula spills over it');
  });

  it('sets years beside each other, a month outside the period as a gap', () => {
    assert.equal(cellOf(content, 'okt', 'B')?.formula, '=NA()');
    assert.equal(cellOf(content, 'nov', 'B')?.formula, '=B80');
    assert.equal(cellOf(content, 'nov', 'C')?.formula, '=B92');
    assert.equal(cellOf(content, 'dec', 'D')?.formula, '=B105');
  });

  it('takes the mean of the last twelve months of a department and of the twelve before, and none with a hidden month', () => {
    assert.equal(cellOf(content, 'Vård', 'C')?.formula, '=IF(COUNT(O94:O105)=12,AVERAGE(O94:O105),"del döljs")');
    assert.equal(cellOf(content, 'Vård', 'B')?.formula, '=IF(COUNT(O82:O93)=12,AVERAGE(O82:O93),"del döljs")');
    const few = { ...content, period: { from: monthOf(2019, 8), to: monthOf(2019, 12) } };
    assert.match(cellOf(few, 'Vård', 'B')?.formula ?? '', /^=IF\(COUNT\(O\d+:O\d+\)=5,AVERAGE/);
    assert.match(cellOf(few, 'Vård', 'D')?.formula ?? '', /^=IF\(ISNUMBER\(B\d+\),B\d+,NA\(\)\)$/, 'drawn without the text');
  });

  it('prices the net days of whole years at the mean salary, and says when a part is hidden', () => {
    assert.equal(ofYear('2018', 'B')?.formula, '=IF(COUNT(K82:K93)=12,SUM(K82:K93),"del döljs")');
    assert.equal(ofYear('2018', 'F')?.formula, '=IF(COUNT(I82:I93)=12,AVERAGE(I82:I93),"del döljs")');
    const row = /COUNT\(B(\d+)/.exec(ofYear('2018', 'H')?.formula ?? '')?.[1];
    assert.equal(
      ofYear('2018', 'H')?.formula,
      `=IF(COUNT(B${row}:G${row})=6,INDEX(FRISKDAG.ENHETSKOSTNAD(B${row},C${row},D${row},G${row},E${row}),1,3),"")`,
    );
    assert.equal(ofYear('2018', 'I')?.formula, `=IF(ISNUMBER(H${row}),H${row}/F${row},NA())`);
  });

  it('has the salaries as inputs, one that is not known as an empty one', () => {
    assert.deepEqual(ofYear('2018', 'G'), { value: 30_000, style: 'input', format: '#,##0' });
    assert.deepEqual(ofYear('2019', 'G'), { style: 'input', format: '#,##0' });
    const names = planOf(supported).names?.map(({ name }) => name);
    assert.deepEqual(names, ['Statistik_diagram_medellöner', 'Statistik_diagram_stödda_enheter']);
  });

  it('shows the concentration, and a hidden one as a gap with the reason', () => {
    assert.equal(ofYear('2018', 'J')?.value, 0.76);
    assert.deepEqual(ofYear('2019', 'J'), { formula: '=NA()', format: '0%', note: 'Döljs: för få anställda, eller inga dagar' });
  });

  it('compares the supported units of the pulled table with the others that are shown', () => {
    const [formula] = [...cellsOf(planOf(supported)).values()].flatMap((cell) => (cell.formula?.includes('JÄMFÖR') ? [cell.formula] : []));
    const isShown = '(Friskdag_Statistik[Nivå]="enhet")*ISNUMBER(Friskdag_Statistik[Korttid per anställd])';
    const filtered = (cells: string) => `FILTER(${cells},${isShown})`;
    const names = /\$A\$\d+:\$A\$\d+/.exec(formula ?? '')?.[0];
    assert.equal(
      formula,
      `=FRISKDAG.JÄMFÖR_ENHETER(${[
        filtered('Friskdag_Statistik[Namn]'),
        filtered('Friskdag_Statistik[Månad]'),
        filtered('Friskdag_Statistik[Korttid per anställd]'),
        filtered(`ISNUMBER(MATCH(Friskdag_Statistik[Namn],${names},0))*1`),
      ].join(',')})`,
    );
  });

  it('names the columns of the table as they stand there, in whichever language', () => {
    const plan = planOf({ ...supported, tableLanguage: 'en' });
    const [formula = ''] = [...cellsOf(plan).values()].flatMap((cell) => (cell.formula?.includes('JÄMFÖR') ? [cell.formula] : []));
    assert.match(formula, /Friskdag_Statistik\[Short per employee\]/);
    assert.match(formula, /\(Friskdag_Statistik\[Level\]="unit"\)/);
  });

  it('draws seven charts, and one each for supported units and the follow-up', () => {
    assert.equal(chartsOf(content).length, 7);
    assert.equal(chartsOf(supported).length, 8);
    assert.equal(chartsOf({ ...supported, followUp }).length, 9);
    assert.equal(chartsOf({ ...content, years: [] }).length, 5);
  });

  for (const given of [content, { ...supported, followUp }, { ...content, years: [] }]) {
    it(`lets ${chartsOf(given).length} charts cover neither each other nor a cell, and draws planned cells alone`, () => {
      const charts = chartsOf(given);
      const covered = charts.flatMap(({ at }) => cellsIn(at));
      assert.equal(new Set(covered).size, covered.length);
      const cells = cellsOf(planOf(given));
      assert.deepEqual(
        covered.filter((cell) => cells.has(cell)),
        [],
      );
      const used = charts.flatMap(({ series }) => series.flatMap(({ x, y }) => [...cellsIn(x), ...cellsIn(y)]));
      assert.deepEqual(
        used.filter((cell) => !cells.has(cell)),
        [],
      );
    });
  }

  it('follows the repeated group up as the reports do', () => {
    const given = { ...content, followUp };
    assert.deepEqual(
      ['B', 'C', 'D'].map((letter) => cellOf(given, 'Övriga', letter)?.value),
      [900, 0.24, 0.11],
    );
    const nobody = { employees: undefined, shareLong: undefined, shareVeryLong: undefined };
    const hidden = { ...content, followUp: { status: 'hidden', group: nobody, others: nobody } as const };
    assert.equal(cellOf(hidden, 'Övriga', 'C')?.formula, '=NA()');
    assert.ok([...cellsOf(planOf(hidden)).values()].some(({ value }) => value === 'Döljs: en av grupperna är för liten'));
  });

  it('speaks English', () => {
    const plan = statisticsChartsSheet({ ...supported, followUp }, 'en', 'Statistics charts');
    const words = [...cellsOf(plan).values()].map(({ value }) => value).filter((value) => typeof value === 'string');
    assert.ok(words.includes('Short per employee') && words.includes('Supported units'));
    assert.ok(![...cellsOf(plan).values()].some(({ formula = '' }) => formula.includes('förvaltning"')));
  });

  it('takes period and departments from the pulled rows', () => {
    const row = { ...noFigures, status: 'hidden' } as const;
    const groups = chartedGroups([
      { ...row, month: monthOf(2018, 2), level: 'department', name: 'Vård' },
      { ...row, month: monthOf(2018, 1), level: 'department', name: 'Skola' },
      { ...row, month: monthOf(2018, 3), level: 'unit', name: 'Norr' },
    ]);
    assert.deepEqual(groups, { period: { from: monthOf(2018, 1), to: monthOf(2018, 3) }, departments: ['Skola', 'Vård'] });
    assert.equal(chartedGroups([]), undefined);
  });

  it('is inserted whole or not at all, whatever request to Excel fails', async () => {
    const points = await tryEveryFault(planOf({ ...supported, followUp }), () => new FakeHost('Blad1'));
    console.log(`      points tried: ${points}`);
    assert.ok(points > 60);
  }).timeout(60_000);
});

function cellsIn(address: string): string[] {
  const { top, left, bottom, right } = areaAt(address);
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(`${String.fromCharCode(65 + column)}${row + 1}`);
  }
  return cells;
}
