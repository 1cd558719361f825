import assert from 'node:assert/strict';
import { areaAt } from '../../src/sheets/address';
import type { MonthlyReportContent, ReportGroup } from '../../src/sheets/monthly-report-content';
import { monthlyReports, reportSheetNames } from '../../src/sheets/monthly-reports';
import { D } from '../../src/values/money';
import { monthOf } from '../../src/values/month';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';
import { cellsOf } from '../support/planned-cells';

const unit = (name: string): ReportGroup => ({ level: 'unit', name });
const content: MonthlyReportContent = {
  group: unit('Norr'),
  month: monthOf(2019, 3),
  referenceFrom: monthOf(2017, 8),
  monthlySalary: new D(30_000),
  // 5 April 2019.
  madeOn: 43_560,
};
const paid = { sheet: 'Löner', names: 'A2:A40', months: 'B2:B40', monthsAre: 'dates', kronor: 'C2:C40' } as const;

/** Of Excel's usual type in italics, on average and rather too much. */
const pixelsOfCharacter = 6.6;

const plan = monthlyReports([content], 'sv');
const english = monthlyReports([content], 'en');
const withPaid = monthlyReports([{ ...content, paid }], 'sv');

describe('the sheet of a monthly report', () => {
  it('holds its inputs in yellow cells of its own, without names of the workbook', () => {
    const cells = cellsOf(plan);
    assert.deepEqual(
      ['B4', 'B5', 'B6', 'B7'].map((at) => [cells.get(at)?.value, cells.get(at)?.style]),
      // 43525 is 1 March 2019, 42948 1 August 2017.
      [43_525, 42_948, 30_000, 0.3142].map((value) => [value, 'input']),
    );
    assert.equal(plan.names, undefined);
    assert.deepEqual([cells.get('A7')?.value, cells.get('F4')?.value, cells.get('F5')?.value], ['Arbetsgivaravgifter', 'enhet', 'Norr']);
  });

  it('asks STATISTIK for every figure, and says why there is none', () => {
    const cells = cellsOf(plan);
    assert.deepEqual(
      ['M12', 'N12', 'O12', 'P12', 'Q12', 'R12'].map((at) => cells.get(at)?.formula),
      [
        '=IF($L12<=MONTH($B$4),DATE(YEAR($B$4),$L12,1),"")',
        '=IF($M12="","",IFNA(FRISKDAG.STATISTIK("Status",$M12,$F$4,$F$5),"saknas"))',
        '=IF($M12="","",IFNA(FRISKDAG.STATISTIK("Anställda",$M12,$F$4,$F$5),$N12))',
        '=IF($M12="","",IFNA(FRISKDAG.STATISTIK("Nettodagar 1-14",$M12,$F$4,$F$5),$N12))',
        '=IF($M12="","",IFNA(FRISKDAG.STATISTIK("Nettodagar 15-90",$M12,$F$4,$F$5),$N12))',
        '=IF($M12="","",IFNA(FRISKDAG.STATISTIK("Nettodagar 91-",$M12,$F$4,$F$5),$N12))',
      ],
    );
  });

  it('sets each month against the same one of last year and of the reference period', () => {
    const cells = cellsOf(plan);
    assert.equal(cells.get('S23')?.formula, '=DATE(YEAR($B$4)-1,$L23,1)');
    assert.equal(cells.get('Y23')?.formula, '=DATE(YEAR($B$5)+IF($L23<MONTH($B$5),1,0),$L23,1)');
  });

  it('shows absence per employee and in net days, and sums that say how many months they lack', () => {
    const cells = cellsOf(plan);
    assert.equal(cells.get('B12')?.formula, '=IF(ISNUMBER($O12),($P12)/$O12,$O12)');
    assert.equal(cells.get('J12')?.formula, '=IF(ISNUMBER($AA12),($AB12+$AC12+$AD12)/$AA12,$AA12)');
    assert.equal(cells.get('E44')?.formula, '=IF(ISNUMBER($O12),$Q12+$R12,$O12)');
    const known = 'SUMPRODUCT(($L$12:$L$23<=MONTH($B$4))*ISNUMBER(C12:C23))';
    const sum = 'SUMIF($L$12:$L$23,"<="&MONTH($B$4),C12:C23)';
    assert.equal(cells.get('C24')?.formula, `=IF(${known}=MONTH($B$4),${sum},MONTH($B$4)-${known}&" saknas")`);
  });

  it('takes its costs from KOSTNADSRADER, line by line, and marks them', () => {
    const cells = cellsOf(plan);
    assert.equal(
      cells.get('AH12')?.formula,
      '=IF(ISNUMBER($O12),INDEX(FRISKDAG.KOSTNADSRADER($P12,$Q12,$R12,$B$6,$AE12,$A$7:$B$7),2,2),$O12)',
    );
    assert.equal(
      cells.get('AL23')?.formula,
      '=IF(ISNUMBER($O23),INDEX(FRISKDAG.KOSTNADSRADER($P23,$Q23,$R23,$B$6,$AE23,$A$7:$B$7),6,2),$O23)',
    );
    assert.equal(cells.get('D61')?.formula, '=IF(ISNUMBER($O12),IF(ISNUMBER($AG12),$AG12,$AH12+$AI12),$O12)');
    assert.deepEqual(
      ['D60', 'E60', 'F60', 'G60', 'H60', 'I60'].map((at) => cells.get(at)?.value),
      ['Verkligt', '', 'Uppskattat', 'Uppskattat', 'Uppskattat', ''],
    );
    assert.equal(cells.get('AG12'), undefined);
  });

  it('takes the sick pay that was paid from the user’s own rows of the group and month', () => {
    assert.equal(
      cellsOf(withPaid).get('AG12')?.formula,
      `=IF($M12="","",IF(SUMPRODUCT((${names}=$F$5&"")*${inMonth}*1)=0,"",SUMPRODUCT((${names}=$F$5&"")*${inMonth}*'Löner'!$C$2:$C$40)))`,
    );
  });

  it('knows months that are text, and a table that is the group’s alone', () => {
    const all = { ...paid, names: undefined };
    const [text] = [monthlyReports([{ ...content, paid: { ...all, monthsAre: 'text' } }], 'sv')];
    const ofMonth = `('Löner'!$B$2:$B$40=YEAR($M12)&"-"&RIGHT("0"&MONTH($M12),2))`;
    assert.equal(
      cellsOf(text).get('AG12')?.formula,
      `=IF($M12="","",IF(SUMPRODUCT(${ofMonth}*1)=0,"",SUMPRODUCT(${ofMonth}*'Löner'!$C$2:$C$40)))`,
    );
  });

  it('says when the statistics were pulled, where there is a log', () => {
    assert.equal(cellsOf(plan).get('F7'), undefined);
    const logged = cellsOf(monthlyReports([{ ...content, pullTimes: { sheet: 'Logg', column: 'A' } }], 'sv'));
    assert.equal(logged.get('F7')?.formula, "=MAX('Logg'!A:A)");
  });

  for (const [name, each] of Object.entries({ plan, english, withPaid })) {
    it(`is one page of A4 with its charts on it (${name})`, () => {
      const [sheet] = each.sheets;
      const page = areaAt(sheet?.page?.area ?? 'A1');
      assert.equal(sheet?.page?.orientation, 'portrait');
      assert.equal(sheet.charts?.length, 2);
      for (const { at } of sheet.charts) {
        const chart = areaAt(at);
        assert.ok(chart.right <= page.right && chart.bottom <= page.bottom, at);
        for (const address of cellsOf(each).keys()) assert.ok(!isInside(address, at), `${address} lies under the chart`);
      }
    });

    it(`has no remark that is cut off at the page’s edge (${name})`, () => {
      const widths = each.sheets[0]?.columnWidths ?? [];
      const page = widths.slice(0, areaAt(each.sheets[0]?.page?.area ?? 'A1').right + 1).reduce((sum, width) => sum + width, 0);
      const remarks = [...cellsOf(each).values()].flatMap(({ style, value }) => (style === 'note' ? [String(value)] : []));
      assert.ok(remarks.length > 5);
      assert.deepEqual(
        remarks.filter((remark) => remark.length * pixelsOfCharacter > page),
        [],
      );
    });

    it(`draws three lines with gaps where a figure is missing (${name})`, () => {
      const cells = cellsOf(each);
      for (const { series } of each.sheets[0]?.charts ?? []) {
        assert.equal(series.length, 3);
        for (const { x, y } of series) {
          assert.equal(x, 'A12:A23');
          assert.match(cells.get(y.split(':')[0] ?? '')?.formula ?? '', /^=IF\(ISNUMBER\([BCDHIJ]12\),[BCDHIJ]12,NA\(\)\)$/);
        }
      }
    });
  }

  it('asks in the language of its headings', () => {
    const cells = cellsOf(english);
    assert.equal(cells.get('O12')?.formula, '=IF($M12="","",IFNA(FRISKDAG.STATISTIK("Headcount",$M12,$F$4,$F$5),$N12))');
    assert.deepEqual([cells.get('A1')?.value, cells.get('F4')?.value], ['Monthly report: Norr', 'unit']);
    assert.equal(english.sheets[0]?.name, 'Report Norr');
  });

  it('never mentions a name from outside in a formula', () => {
    const hostile = monthlyReports([{ ...content, group: unit('=HYPERLINK("x")') }], 'sv');
    for (const { formula } of cellsOf(hostile).values()) assert.ok(!formula?.includes('HYPERLINK'));
    assert.equal(cellsOf(hostile).get('F5')?.value, '=HYPERLINK("x")');
  });
});

describe('the names of the reports’ sheets', () => {
  const named = (...names: string[]) => reportSheetNames(names.map(unit), 'sv');

  it('are the groups’', () => {
    assert.deepEqual(named('Norr', 'Söder'), ['Rapport Norr', 'Rapport Söder']);
    assert.deepEqual(reportSheetNames([{ level: 'municipality', name: 'all' }], 'sv'), ['Rapport kommunen']);
  });

  for (const [given, expected] of [
    ['Norr/Söder', 'Rapport Norr Söder'],
    ['[A]: vad? * \\', 'Rapport A vad'],
    ["Stan's förskola 'Ö'", "Rapport Stan's förskola 'Ö"],
    ['tab\tbell\u0007', 'Rapport tab bell'],
    ['Förskolan Regnbågens avdelning Blå', 'Rapport Förskolan Regnbågens av'],
  ] as const) {
    it(`of "${given}" is one that Excel allows`, () => {
      assert.deepEqual(named(given), [expected]);
      assert.ok(expected.length <= 31);
    });
  }

  it('differ, also where the groups’ first letters are the same', () => {
    const long = 'Förskolan Regnbågens avdelning ';
    assert.deepEqual(named(`${long}Blå`, `${long}Röd`, 'norr', 'Norr', '?Norr'), [
      'Rapport Förskolan Regnbågens av',
      'Rapport Förskolan Regnbågens  2',
      'Rapport norr',
      'Rapport Norr 2',
      'Rapport Norr 3',
    ]);
  });
});

describe('the insertion of a department’s reports', function () {
  this.timeout(120_000);

  it('leaves the workbook as before or complete, whichever request fails and however', async () => {
    const three = ['Norr', 'Söder', 'Öster'].map((name) => ({ ...content, group: unit(name) }));
    const points = await tryEveryFault(monthlyReports(three, 'sv'), () => new FakeHost('Blad1', 'Statistik'));
    console.log(`      ${points} points of failure tried`);
    assert.ok(points > 60);
  });
});

const names = `'Löner'!$A$2:$A$40&""`;
const inMonth = `('Löner'!$B$2:$B$40>=$M12)*('Löner'!$B$2:$B$40<EDATE($M12,1))`;

function isInside(address: string, range: string): boolean {
  const [cell, area] = [areaAt(address), areaAt(range)];
  return cell.top >= area.top && cell.top <= area.bottom && cell.left >= area.left && cell.left <= area.right;
}
