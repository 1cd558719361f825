import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compensationInCell, rehabilitationGrantInCell } from '../../functions/compensation';
import { assertRefused, inLanguage } from '../support/cell';

describe('STATLIG_ERSÄTTNING in a cell', () => {
  it('applies the rule in force', () => {
    assert.equal(compensationInCell(2019, 25_000, 500_000), 22_500);
    assert.equal(compensationInCell('2024', 25_000, 500_000), 22_500);
    assert.equal(compensationInCell('2020-05', 25_000, 500_000), 25_000);
    assert.equal(compensationInCell('2021-09', 25_000, 500_000), 21_850);
    assert.equal(compensationInCell('2024-07', 25_000, 500_000), 0);
    assert.equal(compensationInCell(2025, 25_000, 500_000), 0);
  });

  it('takes a period as people write it', () => {
    for (const may of ['2020-05', '202005', 202005, 'maj 2020', 'May 2020', '2020-05-17', 43_968, [['2020-05']]]) {
      assert.equal(compensationInCell(may, 100, 1000), 100);
    }
    for (const year of [2019, '2019', ' 2019 ', [[2019]]]) assert.equal(compensationInCell(year, 100, 1000), 95);
  });

  const refused: [what: string, period: unknown, swedish: RegExp, english: RegExp][] = [
    [
      'a year of monthly rules',
      2020,
      /^period är 2020, ett år då ersättningen bestämdes månad för månad\. Ange en månad, till exempel 2020-05/,
      /^period is 2020, .* Give a month, such as 2020-05/,
    ],
    ['the other such year', '2021', /^period är 2021, .* till exempel 2021-05/, /^period is 2021, .* such as 2021-05/],
    [
      'a month of a yearly rule',
      '2019-05',
      /^period är 2019-05, men ersättningen bestämdes då för hela kalenderåret\. Ange 2019/,
      /^period is 2019-05, .* Give 2019/,
    ],
    ['a month of the last half year', '2024-06', /^period är 2024-06, .* Ange 2024/, /^period is 2024-06, .* Give 2024/],
    ['text', 'förra året', /^period ska vara en månad, .*, eller ett år, .* ”förra året”/, /^period must be a month, .* or a year/],
    ['a month that does not exist', '2020-13', /^period ska vara en månad/, /^period must be a month/],
    ['a day before 1900', '1899-05-01', /^period ska vara en månad/, /^period must be a month/],
    ['NaN', NaN, /^period ska vara en månad/, /^period must be a month/],
    ['10^400', Number('1e400'), /^period ska vara en månad/, /^period must be a month/],
    ['nothing', null, /^period saknas/, /^period is missing/],
    ['an error', '#N/A', /^period innehåller felet #N\/A/, /^period contains the error #N\/A/],
    ['several periods', [[2018], [2019]], /^period ska vara en enda cell/, /^period must be a single cell/],
  ];
  for (const [what, period, swedish, english] of refused) {
    it(`refuses ${what}`, () => {
      assertRefused(() => compensationInCell(period, 1, 1), swedish);
      inLanguage('en', () => assertRefused(() => compensationInCell(period, 1, 1), english));
    });
  }

  const unknown: [what: string, period: unknown, swedish: RegExp, english: RegExp][] = [
    ['years before the first rule', 2014, /^period är 2014, men Friskdag känner inga regler .* före 2015/, /knows no rules .* before 2015/],
    ['months before the first rule', '2014-12', /^period är 2014-12, .* före 2015/, /before 2015/],
    ['a serial number of long ago', 61, /^period är 1900-03, .* före 2015/, /^period is 1900-03/],
    [
      'months whose rates are not known',
      '2021-12',
      /^period är 2021-12, men för 2021-12 till 2022-03 .* inte kända/,
      /does not know the rates/,
    ],
    ['the year that has them', 2022, /^period är 2022, men för 2021-12 till 2022-03 .* inte kända/, /from 2021-12 to 2022-03/],
    [
      'the rest of 2020',
      '2020-03',
      /^period är 2020-03, och hur de månader av 2020 .* inte känt/,
      /does not know how those months of 2020/,
    ],
    ['the rest of 2021', '2021-10', /^period är 2021-10, .* av 2021 ersattes/, /those months of 2021/],
    ['the rest of 2022', '2022-04', /^period är 2022-04, .* av 2022 ersattes/, /those months of 2022/],
  ];
  for (const [what, period, swedish, english] of unknown) {
    it(`has no figure for ${what}`, () => {
      assertRefused(() => compensationInCell(period, 1, 1), swedish, '#N/A');
      inLanguage('en', () => assertRefused(() => compensationInCell(period, 1, 1), english, '#N/A'));
    });
  }

  it('refuses amounts that cannot be', () => {
    assertRefused(() => compensationInCell(2019, -1, 1), /^sjuklönekostnad är −1, men ska vara minst 0/);
    assertRefused(() => compensationInCell(2019, 1, -1), /^lönekostnad är −1, men ska vara minst 0/);
    assertRefused(() => compensationInCell(2019, 2, 1), /^sjuklönekostnad är 2, men får inte vara större än lönekostnad \(1\)/);
    assertRefused(() => compensationInCell(2019, '25 000', 1), /^sjuklönekostnad ska vara ett tal/);
    assertRefused(() => compensationInCell(2019, 1, null), /^lönekostnad saknas/);
  });
});

describe('REHABBIDRAG in a cell', () => {
  it('caps each employee and the employer', () => {
    assert.equal(rehabilitationGrantInCell([[12_000], [50_000]]), 16_000);
    assert.equal(rehabilitationGrantInCell([[12_000, 50_000]]), 16_000);
    assert.equal(rehabilitationGrantInCell(Array(30).fill([20_000])), 200_000);
  });

  it('is never more than half of the cost, nor than 200 000', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 60 }), (costs) => {
        const grant = rehabilitationGrantInCell(costs.map((cost) => [cost]));
        const all = costs.reduce((sum, cost) => sum + cost, 0);
        assert.ok(grant >= 0 && grant <= all / 2 && grant <= Math.min(200_000, 10_000 * costs.length));
      }),
    );
  });

  const refused: [what: string, costs: unknown, swedish: RegExp, english: RegExp][] = [
    ['text in a number', [['abc']], /^kostnader ska vara ett tal, men är ”abc”/, /^costs must be a number, but is “abc”/],
    ['a cost below 0', [[1], [-1]], /^kostnader, rad 2, är −1, men ska vara minst 0/, /^costs, row 2, is -1/],
    ['an empty cell', [[1], [null]], /^kostnader, rad 2, saknas/, /^costs, row 2, is missing/],
    ['an error cell', [['#DIV/0!']], /^kostnader innehåller felet #DIV\/0!/, /^costs contains the error/],
    ['NaN', [[NaN]], /^kostnader ska vara ett tal/, /^costs must be a number/],
    ['10^400', [[Number('1e400')]], /^kostnader ska vara ett tal/, /^costs must be a number/],
    ['an empty range', [[]], /^kostnader saknas/, /^costs is missing/],
  ];
  for (const [what, costs, swedish, english] of refused) {
    it(`refuses ${what}`, () => {
      assertRefused(() => rehabilitationGrantInCell(costs as number[][]), swedish);
      inLanguage('en', () => assertRefused(() => rehabilitationGrantInCell(costs as number[][]), english));
    });
  }
});
