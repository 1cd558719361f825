import assert from 'node:assert/strict';
import { publishedInvestments } from '../../src/investment/published';
import { emptyForm, formOf, isUntouched, readForm, type InvestmentForm } from '../../taskpane/views/investment/form';

const filled: InvestmentForm = {
  employees: '5 699',
  costPerEmployeeAndYear: '1 000 kr',
  grantPerYear: '',
  years: '3',
  shortDaysPerEmployeeAndYear: '6,0',
  reduction: '10',
  dayValue: '1765',
  monthlySalary: '',
  discountRate: '',
};

describe('the form of an investment', () => {
  it('reads what a person types; grant, rate and salary may be left out', () => {
    const { content, faults } = readForm(filled, 'sv');
    assert.deepEqual(faults, {});
    assert.deepEqual(Object.values(content?.investment ?? {}).map(Number), [5699, 1000, 0, 6, 1765, 3, 0.1, 0]);
    assert.equal(content?.monthlySalary, undefined);
  });

  it('takes per cent with or without its sign', () => {
    const { content } = readForm({ ...filled, reduction: '12,5 %', discountRate: '3%' }, 'sv');
    assert.deepEqual([content?.investment.reduction.toNumber(), content?.investment.discountRate.toNumber()], [0.125, 0.03]);
  });

  const wrong: readonly (readonly [Partial<InvestmentForm>, string, string])[] = [
    [{ employees: '0' }, 'Anställda är 0, men ska vara större än 0.', 'Employees is 0, but must be above 0.'],
    [{ employees: '' }, 'Anställda saknas. Fyll i ett värde.', ''],
    [
      { costPerEmployeeAndYear: '-1' },
      'Kostnad per anställd och år är −1, men ska vara minst 0.',
      'Cost per employee and year is -1, but must be at least 0.',
    ],
    [
      { grantPerYear: '6000000' },
      'Bidrag per år är 6 000 000, men ska vara från 0 till 5 699 000.',
      'Grant a year is 6,000,000, but must be from 0 to 5,699,000.',
    ],
    [{ years: '2.5' }, 'Antal år ska vara ett heltal, men är 2,5.', 'Years must be a whole number, but is 2.5.'],
    [{ shortDaysPerEmployeeAndYear: 'sex' }, 'Korttidsdagar per anställd och år ska vara ett tal, men är ”sex”.', ''],
    [{ reduction: '101' }, 'Minskning är 101, men ska vara från −100 till 100.', 'Reduction is 101, but must be from -100 to 100.'],
    [{ dayValue: '1e400' }, 'Schablonvärde ska vara ett tal, men är ”1e400”.', ''],
    [{ monthlySalary: '-30000' }, 'Månadslön är −30 000, men ska vara större än 0.', ''],
    [{ discountRate: '101' }, 'Kalkylränta är 101, men ska vara från 0 till 100.', ''],
  ];
  for (const [part, swedish, english] of wrong) {
    const [field] = Object.keys(part) as (keyof InvestmentForm)[];
    it(`says in place what is wrong: ${JSON.stringify(part)}`, () => {
      const { content, faults } = readForm({ ...filled, ...part }, 'sv');
      assert.equal(content, undefined);
      assert.deepEqual(faults, { [field as string]: faults[field as keyof InvestmentForm] });
      assert.equal(plain(faults[field as keyof InvestmentForm]), swedish);
      const inEnglish = plain(readForm({ ...filled, ...part }, 'en').faults[field as keyof InvestmentForm]);
      if (english !== '') assert.equal(inEnglish, english);
      else assert.notEqual(inEnglish, swedish);
    });
  }

  it('shows all faults at once', () => {
    const { faults } = readForm({ ...filled, employees: '', dayValue: '0', reduction: '200' }, 'sv');
    assert.deepEqual(Object.keys(faults).sort(), ['dayValue', 'employees', 'reduction']);
  });

  it('knows the salary while other fields are not right', () => {
    assert.equal(readForm({ ...emptyForm, monthlySalary: '30 000' }, 'sv').monthlySalary?.toNumber(), 30_000);
    assert.equal(readForm({ ...emptyForm, monthlySalary: 'x' }, 'sv').monthlySalary, undefined);
  });

  it('is filled in with what is known in print, and keeps what the user knows', () => {
    const forms = publishedInvestments.map((published) => formOf(published, { ...emptyForm, discountRate: '3' }, 'sv'));
    assert.deepEqual(
      forms.map((form) => [form.costPerEmployeeAndYear, form.shortDaysPerEmployeeAndYear, form.dayValue, form.discountRate].map(plain)),
      [
        ['1 000', '7,2', '2 080', '3'],
        ['1 000', '6', '1 765', '3'],
      ],
    );
    for (const form of forms) assert.deepEqual(readForm(form, 'sv').faults, {});
  });

  it('is untouched until something is typed', () => {
    assert.ok(isUntouched(emptyForm));
    assert.ok(!isUntouched({ ...emptyForm, employees: '1' }));
  });
});

function plain(text = ''): string {
  return text.replace(/\s/g, ' ');
}
