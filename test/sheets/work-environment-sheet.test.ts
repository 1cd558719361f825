import assert from 'node:assert/strict';
import { engagementSheet } from '../../src/sheets/engagement-sheet';
import { workEnvironmentSheet } from '../../src/sheets/work-environment-sheet';
import { D } from '../../src/values/money';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';
import { cellsOf } from '../support/planned-cells';

const engagement = engagementSheet(
  {
    table: { sheet: 'Svar', headerRow: 0, lastRow: 40, department: 0, year: 1, firstStatement: 2 },
    departments: ['Skola', 'Vård'],
    years: [2018, 2019],
  },
  'sv',
  'HME',
);

describe('the sheet of engagement', () => {
  const cells = cellsOf(engagement);

  it('has a row for each department in each year', () => {
    const groups = [8, 9, 10, 11].map((row) => [cells.get(`A${row}`)?.value, cells.get(`B${row}`)?.value]);
    assert.deepEqual(groups, [
      ['Skola', 2018],
      ['Vård', 2018],
      ['Skola', 2019],
      ['Vård', 2019],
    ]);
  });

  it('calls HME with the answers of the group, and hides fewer than ten', () => {
    assert.equal(cells.get('C8')?.formula, "=SUMPRODUCT(('Svar'!$A$2:$A$41=$A8)*('Svar'!$B$2:$B$41=$B8))");
    assert.equal(
      cells.get('G8')?.formula,
      "=IF($C8<10,\"Dolt\",INDEX(FRISKDAG.HME(FILTER('Svar'!$C$2:$K$41,('Svar'!$A$2:$A$41=$A8)*('Svar'!$B$2:$B$41=$B8))),1,4))",
    );
  });

  it('calls HME with the means of the group and how many they are of', () => {
    const means = engagementSheet(
      {
        table: { sheet: 'Medel', headerRow: 0, lastRow: 4, department: 0, year: 1, respondents: 2, firstStatement: 3 },
        departments: ['Skola'],
        years: [2018],
      },
      'sv',
      'HME',
    );
    const belongs = "('Medel'!$A$2:$A$5=$A8)*('Medel'!$B$2:$B$5=$B8)";
    assert.equal(cellsOf(means).get('C8')?.formula, `=SUMPRODUCT(${belongs}*'Medel'!$C$2:$C$5)`);
    assert.equal(
      cellsOf(means).get('D8')?.formula,
      `=IF($C8<10,"Dolt",INDEX(FRISKDAG.HME(FILTER('Medel'!$D$2:$L$5,${belongs}),FILTER('Medel'!$C$2:$C$5,${belongs})),1,1))`,
    );
  });

  it('draws a series a year, a hidden figure as a gap', () => {
    const series = engagement.sheets[0]?.charts?.[0]?.series;
    assert.deepEqual(series, [
      { name: '2018', x: 'A8:A9', y: 'H8:H9' },
      { name: '2019', x: 'A10:A11', y: 'H10:H11' },
    ]);
    assert.equal(cells.get('H8')?.formula, '=IF(ISNUMBER(G8),G8,NA())');
  });
});

const loss = workEnvironmentSheet(
  {
    baseline: { kind: 'answers', cells: { sheet: 'Svar', at: 'N1:N43' } },
    followUp: { kind: 'answers', cells: { sheet: 'Svar', at: 'O1:O17' } },
    employees: new D(100),
    hourlyLabourCost: new D(200),
  },
  'sv',
  'Arbetsmiljö',
);

describe('the sheet of production loss', () => {
  const cells = cellsOf(loss);

  it('describes the answers of each wave: n, share affected, mean, standard deviation', () => {
    assert.deepEqual(
      [13, 14, 15, 16].map((row) => cells.get(`C${row}`)?.formula),
      [
        "=COUNT('Svar'!$O$1:$O$17)",
        '=IF(C13<10,"Dolt",COUNTIF(\'Svar\'!$O$1:$O$17,">0")/C13)',
        '=IF(C13<10,"Dolt",AVERAGE(\'Svar\'!$O$1:$O$17))',
        '=IF(C13<10,"Dolt",STDEV.S(\'Svar\'!$O$1:$O$17))',
      ],
    );
  });

  it('reckons the loss by both denominators', () => {
    const given = 'Arbetsmiljö_timkostnad,Arbetsmiljö_multiplikator,Arbetsmiljö_timmar_per_år';
    assert.equal(
      cells.get('B18')?.formula,
      `=IF(B13<10,"Dolt",FRISKDAG.PRODUKTIONSBORTFALL(Arbetsmiljö_anställda,B14,B17,${given},"berörda"))`,
    );
    assert.equal(
      cells.get('B19')?.formula,
      `=IF(B13<10,"Dolt",FRISKDAG.PRODUKTIONSBORTFALL(Arbetsmiljö_anställda,B14,B15,${given},"alla"))`,
    );
  });

  it('names its inputs', () => {
    assert.deepEqual(loss.names?.[0], { name: 'Arbetsmiljö_anställda', refersTo: "='Arbetsmiljö'!$B$7" });
    assert.deepEqual([cells.get('B9')?.value, cells.get('B10')?.value], [1.72, 1880]);
  });
});

describe('the sheet of production loss by printed figures', () => {
  // Botkyrka's survey as RISE prints it, the mean over those affected; then a mean over all, as Örnsköldsvik's looks.
  const printed = workEnvironmentSheet(
    {
      baseline: { kind: 'figures', count: new D(43), shareAffected: new D('0.447'), effect: new D('3.8'), over: 'affected' },
      followUp: {
        kind: 'figures',
        count: new D(17),
        shareAffected: new D('0.286'),
        effect: new D('2.4'),
        over: 'all',
        deviation: new D('1.1'),
      },
      employees: new D(100),
      hourlyLabourCost: new D(200),
    },
    'sv',
    'Arbetsmiljö',
  );
  const cells = cellsOf(printed);
  const column = (letter: string) =>
    [13, 14, 15, 16, 17].map((row) => cells.get(`${letter}${row}`)?.formula ?? cells.get(`${letter}${row}`)?.value);

  it('holds what is printed as inputs, and the other mean as it follows', () => {
    assert.deepEqual(column('B'), [43, 0.447, '=B14*B17', undefined, 3.8]);
    assert.deepEqual(column('C'), [17, 0.286, 2.4, 1.1, '=IF(C14=0,0,C15/C14)']);
    assert.equal(cells.get('B14')?.style, 'input');
  });

  it('reckons the loss as of answers', () => {
    assert.equal(cells.get('B18')?.formula, cellsOf(loss).get('B18')?.formula);
    assert.equal(cells.get('C19')?.formula, cellsOf(loss).get('C19')?.formula);
  });
});

describe('inserting them', () => {
  for (const [name, planned] of Object.entries({ engagement, 'production loss': loss })) {
    it(`is all or nothing whatever fails (${name})`, async () => {
      const points = await tryEveryFault(planned, () => new FakeHost('Blad1', 'Svar'));
      console.log(`      points tried: ${points}`);
      assert.ok(points > 90);
    });
  }
});
