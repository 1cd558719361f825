import assert from 'node:assert/strict';
import { fetchNationalIndex } from '../../../src/sources/national-index/national-index';
import { monthOf } from '../../../src/values/month';
import { answers, koladaPage, koladaRow, PublisherServer } from './publisher-server';

const from = monthOf(2017, 11);
const to = monthOf(2019, 1);
const decembers = [monthOf(2017, 12), monthOf(2018, 12)];
const next = 'https://api.kolada.se/v3/data/kpi/N00938/municipality/0000/year/2017,2018?page=2';

describe('the index from Kolada', () => {
  const server = new PublisherServer();
  const fetchIndex = (options: { measure?: '1.0' | '2.0'; from?: number; to?: number } = {}) =>
    fetchNationalIndex({ publisher: 'kolada', measure: '1.0', from, to, ...options }, { ask: server.ask, wait: () => Promise.resolve() });
  const failsWith = async (fault: unknown): Promise<void> => {
    await assert.rejects(fetchIndex(), { name: 'IndexError', publisher: 'kolada', fault });
  };

  before(() => server.start());
  after(() => server.stop());

  it('is asked for by year, for Riket', async () => {
    server.will(answers.json(koladaPage([koladaRow(2017, 10.1), koladaRow(2018, 9.3)])));
    await fetchIndex();
    assert.deepEqual(server.asked, ['api.kolada.se/v3/data/kpi/N00938/municipality/0000/year/2017,2018']);
  });

  it('stands for December alone: the other months are not known, and nothing is spread over them', async () => {
    server.will(answers.json(koladaPage([koladaRow(2017, 10.1), koladaRow(2018, 9.3)])));
    const { months, missing } = await fetchIndex();
    assert.deepEqual(months, [
      { month: decembers[0], index: 10.1 },
      { month: decembers[1], index: 9.3 },
    ]);
    assert.equal(missing.length, 13);
    assert.ok(missing.every(({ why }) => why === 'yearly'));
  });

  it('has another key figure for 2.0', async () => {
    server.will(answers.json(koladaPage([koladaRow(2018, 8.2, 'N00967')])));
    const { months } = await fetchIndex({ measure: '2.0' });
    assert.match(server.asked[0] ?? '', /\/kpi\/N00967\//);
    assert.deepEqual(months, [{ month: decembers[1], index: 8.2 }]);
  });

  it('does not ask at all for a period without a December', async () => {
    server.will(answers.json(koladaPage([])));
    const { missing } = await fetchIndex({ from: monthOf(2018, 1), to: monthOf(2018, 11) });
    assert.deepEqual(server.asked, []);
    assert.equal(missing.length, 11);
  });

  it('asks for no more than 25 years at a time', async () => {
    server.will(answers.json(koladaPage([koladaRow(2018, 9.3)])));
    await fetchIndex({ from: monthOf(1990, 1), to: monthOf(2019, 12) });
    assert.deepEqual(
      server.asked.map((address) => address.split('/year/')[1]?.split(',').length),
      [25, 5],
    );
  });

  it('is read page by page', async () => {
    server.will(answers.json(koladaPage([koladaRow(2017, 10.1)], next)), answers.json(koladaPage([koladaRow(2018, 9.3)])));
    assert.equal((await fetchIndex()).months.length, 2);
    assert.match(server.asked[1] ?? '', /\?page=2$/);
  });

  for (const elsewhere of ['https://kolada.example/v3/data', 'http://api.kolada.se/v3/data', '/v3/data?page=2']) {
    it(`does not follow a next page to ${elsewhere}`, async () => {
      server.will(answers.json(koladaPage([koladaRow(2017, 10.1)], elsewhere)));
      await failsWith({ code: 'led-astray' });
      assert.equal(server.asked.length, 1);
    });
  }

  it('does not follow pages for ever', async () => {
    server.will(answers.json(koladaPage([koladaRow(2017, 10.1)], next)));
    await failsWith({ code: 'led-astray' });
    assert.equal(server.asked.length, 20);
  });

  it('has no value in a year that is not published', async () => {
    server.will(answers.json(koladaPage([koladaRow(2017, 10.1), koladaRow(2018, null)])));
    const { missing } = await fetchIndex();
    assert.deepEqual(
      missing.filter(({ why }) => why === 'not-published'),
      [{ month: decembers[1], why: 'not-published' }],
    );
  });

  it('leaves out what has been taken away, other municipalities and other key figures', async () => {
    const deleted = { kpi: 'N00938', municipality: '0000', period: 2018, values: [{ gender: 'T', value: 4, isdeleted: true }] };
    server.will(
      answers.json(koladaPage([deleted, koladaRow(2018, 5, 'N00957'), koladaRow(2018, 6, 'N00938', '2284'), koladaRow(2018, 9.3)])),
    );
    assert.deepEqual((await fetchIndex()).months, [{ month: decembers[1], index: 9.3 }]);
  });

  it('does not accept an empty answer, or another shape', async () => {
    server.will(answers.json(koladaPage([])));
    await failsWith({ code: 'empty' });
    server.will(answers.json([]));
    await failsWith({ code: 'other-shape', place: '' });
    server.will(answers.json({ values: [{ kpi: 'N00938' }] }));
    await failsWith({ code: 'other-shape', place: 'values.0.municipality' });
  });
});
