import assert from 'node:assert/strict';
import { botkyrka, ornskoldsvik } from '../../src/contract/published';
import { D } from '../../src/values/money';
import { emptyForm, formOf, readForm, type ContractForm } from '../../taskpane/views/contract/form';
import { payOffScale, ticks } from '../../taskpane/views/contract/pay-off-scale';

const filled: ContractForm = { ...emptyForm('sv'), investment: '22 870 000', price: '8 405 100 kr' };
const faultsOf = (change: Partial<ContractForm>) => readForm({ ...filled, ...change }, 'sv').faults;
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('the form of a contract', () => {
  it('is read as a person fills it in', () => {
    const { content } = readForm({ ...filled, riskPercent: 75, cap: '1,4' }, 'sv');
    const { investment, price, riskLevel, cap } = content!.terms;
    assert.deepEqual([investment, price, riskLevel, cap].map(Number), [22_870_000, 8_405_100, 0.75, 1.4]);
  });

  for (const [language, contract, price] of [
    ['sv', botkyrka, 8_405_100],
    ['en', ornskoldsvik, 7_693_650],
  ] as const) {
    it(`gives the printed price of ${contract.municipality}, from its head count`, () => {
      const { content, faults } = readForm(formOf(contract, language), language);
      assert.deepEqual(faults, {});
      assert.equal(Number(content!.terms.price), price);
      assert.equal(Number(content!.tender!.heads), contract.tenderHeads);
    });
  }

  it('says what is wrong, each fault at its field', () => {
    assert.deepEqual(faultsOf({ investment: '', price: 'åtta' }), {
      investment: 'Investering saknas. Fyll i ett värde.',
      price: 'Pris ska vara ett tal, men är ”åtta”.',
    });
  });

  it('refuses what no contract can hold', () => {
    assert.equal(
      plain(faultsOf({ price: '30 000 000' }).price),
      'Pris är 30 000 000, men får inte vara större än investering (22 870 000).',
    );
    assert.equal(faultsOf({ investment: '-5' }).investment, 'Investering är −5, men ska vara större än 0.');
    assert.equal(faultsOf({ cap: '0,9' }).cap, 'Tak är 0,9, men ska vara minst 1.');
    assert.equal(faultsOf({ basis: 'heads', heads: '1,5' }).heads, 'Antal anställda ska vara ett heltal, men är 1,5.');
    assert.equal(faultsOf({ basis: 'heads', heads: '10', years: '0' }).years, 'Antal år är 0, men ska vara större än 0.');
    assert.equal(faultsOf({ price: '1.500' }).price, 'Pris ska vara ett tal, men är ”1.500”.');
  });

  it('keeps what is typed when it is wrong', () => {
    assert.equal(readForm({ ...filled, price: 'åtta' }, 'sv').content, undefined);
  });
});

describe('the scale of the pay-off chart', () => {
  const terms = { investment: new D(100), price: new D(40), riskLevel: new D('0.5'), cap: new D('1.5') };
  const scale = payOffScale(terms);

  it('runs from half the investment lost to twice the investment saved', () => {
    assert.deepEqual([scale.least, scale.most], [-50, 200]);
    assert.deepEqual([scale.x(-50), scale.x(200)], [scale.plot.left, scale.plot.right]);
  });

  it('gives back the value at the place where it put it', () => {
    for (const value of [-50, 0, 37, 100, 200]) assert.equal(scale.valueAt(scale.x(value)), value);
  });

  it('keeps the marker within the chart', () => {
    assert.deepEqual([scale.valueAt(-100), scale.valueAt(10_000)], [-50, 200]);
  });

  it('crosses both lines at break-even, where nobody gains or loses', () => {
    const zero = scale.y(0);
    assert.ok(zero > scale.plot.top && zero < scale.plot.bottom);
    // Municipality: V - 0,2 V - 60 - 20, which is -50 - 80 at the left end.
    assert.ok(scale.lines.municipality.startsWith(`${scale.plot.left},${scale.plot.bottom}`));
  });

  it('has round numbers along its axes', () => {
    assert.deepEqual(ticks(-50, 200), [0, 100, 200]);
    assert.deepEqual(ticks(-30.1, 20.6), [-20, 0, 20]);
    assert.deepEqual(ticks(0, 1), [0, 0.5, 1]);
  });
});
