import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closePane, type OpenPane } from '../support/pane';
import { openStatisticsPane, type StatisticsPane } from '../support/statistics-pane';

const pictures = join(import.meta.dirname, '../../screenshots');

/* Made up: 24 employees of one unit, every other one born in 1980 (30-49), the others in 1960 (50-). */
const numbers = Array.from({ length: 24 }, (_, place) => `A${place + 1}`);
const birthYear = (place: number) => (place % 2 === 0 ? 1980 : 1960);
const employees = csv(
  'Anst.nr;Enhet;Förvaltning;Anst.datum;Födelseår',
  numbers.map((number, place) => `${number};Norr;Skola;2010-01-01;${birthYear(place)}`),
);

/**
 * Everybody is ill in the first week of November.
 *
 * @param headings of more columns, each after a semicolon
 * @param texts what those say of every other spell, and of the others
 */
function spells(headings = '', texts: readonly [string, string] = ['', '']): string {
  return csv(
    `Anst.nr;Datum fr.o.m.;Datum t.o.m.${headings}`,
    numbers.map((number, place) => `${number};2018-11-05;2018-11-09${texts[place % 2]}`),
  );
}

function csv(header: string, rows: readonly string[]): string {
  return [header, ...rows].join('\n');
}

describe('the notices of the view Statistik', function () {
  this.timeout(300_000);
  let open: OpenPane;
  let view: StatisticsPane;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    view = await openStatisticsPane({ viewport: { width: 1400, height: 2600 } });
    open = view.open;
  });
  after(() => closePane(open));

  const picture = (name: string) => open.pane.locator('main').screenshot({ path: join(pictures, `statistics-notice-${name}.png`) });
  const names = async (level: string) =>
    (await view.rows('Friskdag_Statistik')).filter(({ Nivå }) => Nivå === level).map(({ Namn }) => Namn);

  describe('of ages that are left out', () => {
    const notice = () => view.account().getByText('Månader vars åldersgrupper inte visas: 1.');
    const byLaw = () => open.pane.getByRole('radio', { name: /årsredovisningen/ });
    const ofReports = () => open.pane.getByRole('radio', { name: /RISE/ });

    it('are none when the groups have not been shown before', async () => {
      await view.chooseFiles(spells(), employees);
      await view.pull('Hämta statistiken');
      assert.deepEqual(await names('ålder'), ['30-49', '50-']);
      assert.equal(await notice().count(), 0);
    });

    it('say how many months have none because they were shown in another division, and what to do', async () => {
      await ofReports().check();
      await view.pull('Hämta igen');
      assert.deepEqual(await names('ålder'), []);
      await notice().getByText('Välj den indelningen igen, eller hämta till en ny arbetsbok.').waitFor();
      await picture('ages');
    });

    it('go when the division is chosen again', async () => {
      await byLaw().check();
      await view.pull('Hämta igen');
      assert.deepEqual(await names('ålder'), ['30-49', '50-']);
      assert.equal(await notice().count(), 0);
    });

    it('are none in a new workbook, whichever division it begins with', async () => {
      await view.begin();
      await ofReports().check();
      await view.chooseFiles(spells(), employees);
      await view.pull('Hämta statistiken');
      assert.deepEqual(await names('ålder'), ['31-50', '51-']);
      assert.equal(await notice().count(), 0);
    });
  });

  describe('of pay codes that stand as causes', () => {
    const notice = () => open.pane.getByText('Kolumnen Orsak verkar hålla lönearter.');
    const part = () => open.pane.getByRole('region', { name: 'Sjukfall', exact: true });
    const column = (label: string | RegExp) => part().getByLabel(label, { exact: true });
    const payCodes = [';130 Sjuklön dag 2-14', ';140 Karensavdrag'] as const;

    it('ask for the column to be chosen as pay codes, and would be groups if nobody does', async () => {
      await view.begin();
      await view.chooseFiles(spells(';Orsak', payCodes), employees);
      await notice().getByText('Välj kolumnen som Löneart i stället').waitFor();
      await picture('pay-codes');
      await view.pull();
      assert.deepEqual(await names('orsak'), ['130 Sjuklön dag 2-14', '140 Karensavdrag']);
    });

    it('go as soon as that is done, and the column stands for nothing else', async () => {
      await part().getByRole('button', { name: 'Ändra kolumner' }).click();
      await column(/^Löneart/).selectOption({ label: 'Orsak' });
      await notice().waitFor({ state: 'detached' });
      assert.equal(await column('Orsak').inputValue(), '');
      await view.untilUnderstood();
      await picture('pay-codes-chosen');
    });

    it('lets pay codes tell which rows count, and be no groups', async () => {
      await view.pull('Hämta igen');
      assert.deepEqual(await names('orsak'), []);
      const used = await view.account().getByRole('row', { name: 'Använda' }).getByRole('cell').first().textContent();
      assert.equal(used, '24');
      assert.equal(await open.pane.getByText('Arbetsboken kunde inte spara').count(), 0);
    });

    it('are none where a column is known to hold pay codes, of which others’ rows are rejected', async () => {
      await view.begin();
      const leave = `${numbers[0]};2018-11-12;2018-11-13;510 Semester`;
      await view.chooseFiles(`${spells(';Löneart', payCodes)}\n${leave}`, employees);
      assert.equal(await notice().count(), 0);
      await view.pull();
      assert.deepEqual(await names('orsak'), []);
      await view.account().getByText('Löneart').first().waitFor();
      await picture('pay-codes-rejected');
    });

    it('leaves the choice to the cause where both are given', async () => {
      await view.begin();
      await view.chooseFiles(spells(';Orsak;Löneart', [';Sjukdom;510 Semester', ';Arbetssjukdom;510 Semester']), employees);
      assert.equal(await notice().count(), 0);
      await view.pull();
      assert.deepEqual(await names('orsak'), ['Arbetssjukdom', 'Sjukdom']);
    });
  });
});
