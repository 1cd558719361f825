import assert from 'node:assert/strict';
import { unitsToSupportSheet } from '../../src/sheets/units-to-support-sheet';
import { D } from '../../src/values/money';
import { monthOf } from '../../src/values/month';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';
import { cellsOf } from '../support/planned-cells';

const content = {
  units: ['Norr', 'Söder', 'Öster'],
  lastMonth: monthOf(2019, 12),
  months: 7,
  share: new D('0.3'),
  leastHeadcount: new D(11),
};
const plan = unitsToSupportSheet(content, 'sv', 'Enheter att stödja');

describe('the sheet of units to support', () => {
  const cells = cellsOf(plan);
  const basis = cellsOf(plan, 1);

  it('has the rules as inputs with names', () => {
    assert.deepEqual([cells.get('B7')?.value, cells.get('B8')?.value, cells.get('B9')?.value], [0.3, 11, 43_800]);
    assert.deepEqual(plan.names, [
      { name: 'Enheter_att_stödja_andel', refersTo: "='Enheter att stödja'!$B$7" },
      { name: 'Enheter_att_stödja_minst_anställda', refersTo: "='Enheter att stödja'!$B$8" },
      { name: 'Enheter_att_stödja_sista_månad', refersTo: "='Enheter att stödja'!$B$9" },
    ]);
  });

  it('chooses with PRIORITERADE_ENHETER among the units that are known', () => {
    const column = (letter: string) => `'Enheter att stödja underlag'!$${letter}$5:$${letter}$7`;
    const known = (letter: string) => `FILTER(${column(letter)},${column('A')}<>"döljs")`;
    assert.equal(
      cells.get('A14')?.formula,
      `=FRISKDAG.PRIORITERADE_ENHETER(${known('B')},${known('C')},${known('D')},Enheter_att_stödja_andel,Enheter_att_stödja_minst_anställda)`,
    );
  });

  it('names those that cannot be judged', () => {
    assert.match(cells.get('I15')?.formula ?? '', /^=IFERROR\(FILTER\(.*="döljs"\),"inga"\)$/);
  });

  it('asks STATISTIK for every unit and month, and sums only units that are shown in all of them', () => {
    // Two quarters of the seven months: E and F; G counts them; the days are H to N, the headcounts O to U.
    assert.equal(basis.get('H5')?.formula, '=FRISKDAG.STATISTIK("Nettodagar 1-14",H$4,"enhet",$B5)');
    assert.equal(basis.get('U7')?.formula, '=FRISKDAG.STATISTIK("Anställda",U$4,"enhet",$B7)');
    assert.equal(basis.get('C6')?.formula, '=IF(COUNT(H6:N6)=7,SUM(H6:N6),"döljs")');
    assert.equal(basis.get('D6')?.formula, '=IF(COUNT(O6:U6)=7,AVERAGE(O6:U6),"döljs")');
    assert.equal(basis.get('H4')?.formula, '=DATE(YEAR(Enheter_att_stödja_sista_månad),MONTH(Enheter_att_stödja_sista_månad)-6,1)');
  });

  it('takes the quarters from the last months', () => {
    assert.equal(basis.get('E5')?.formula, '=IF($A5="bedöms",SUM(I5:K5)/AVERAGE(P5:R5),"")');
    assert.equal(basis.get('F5')?.formula, '=IF($A5="bedöms",SUM(L5:N5)/AVERAGE(S5:U5),"")');
    assert.match(
      basis.get('G5')?.formula ?? '',
      /RANK\(E5,\$E\$5:\$E\$7\)<=ROUNDUP\(ROUND\(Enheter_att_stödja_andel\*COUNT\(\$E\$5:\$E\$7\),9\),0\)/,
    );
  });

  it('counts no quarters in two months', () => {
    const short = cellsOf(unitsToSupportSheet({ ...content, months: 2 }, 'en', 'Units to support'), 1);
    assert.equal(short.get('E5')?.formula, '=IF($A5="judged",0,"")');
    assert.equal(short.get('F5')?.formula, '=FRISKDAG.STATISTIK("Net days 1-14",F$4,"unit",$B5)');
  });

  it('is inserted whole or not at all, whatever request to Excel fails', async () => {
    const points = await tryEveryFault(plan, () => new FakeHost('Blad1'));
    console.log(`      points tried: ${points}`);
    assert.ok(points > 90);
  }).timeout(60_000);
});
