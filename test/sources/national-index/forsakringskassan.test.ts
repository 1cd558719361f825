import assert from 'node:assert/strict';
import { fetchNationalIndex } from '../../../src/sources/national-index/national-index';
import { monthOf } from '../../../src/values/month';
import { answers, fkRow, PublisherServer } from './publisher-server';

const november = monthOf(2018, 11);
const december = monthOf(2018, 12);
const january = monthOf(2019, 1);

describe('the index from Försäkringskassan', () => {
  const server = new PublisherServer();
  const fetchIndex = (measure: '1.0' | '2.0' = '1.0') =>
    fetchNationalIndex(
      { publisher: 'forsakringskassan', measure, from: november, to: january },
      { ask: server.ask, wait: () => Promise.resolve() },
    );
  const failsWith = async (fault: unknown): Promise<void> => {
    await assert.rejects(fetchIndex(), { name: 'IndexError', publisher: 'forsakringskassan', fault });
  };
  const three = [fkRow('2018-11', 9.4), fkRow('2018-12', 9.3), fkRow('2019-01', 9.2)];

  before(() => server.start());
  after(() => server.stop());

  it('is asked for by year, for the whole country, both sexes and all ages', async () => {
    server.will(answers.json(three));
    await fetchIndex();
    assert.deepEqual(server.asked, [
      'www.forsakringskassan.se/api/sprstatistikrapportera/public/v1/ohm-sjptal/SJPsjptal.json?kon_kod=ALL&aldersklass_kod=ALL&lan_kod=ALL&ar=2018,2019',
    ]);
  });

  it('gives the months that were asked for, and no others of the years', async () => {
    server.will(answers.json([fkRow('2018-10', 9.5), ...three, fkRow('2019-02', 9.1)]));
    assert.deepEqual(await fetchIndex(), {
      months: [
        { month: november, index: 9.4 },
        { month: december, index: 9.3 },
        { month: january, index: 9.2 },
      ],
      missing: [],
    });
  });

  it('is taken from another table when 2.0 is asked for', async () => {
    server.will(answers.json([fkRow('2018-11', 8.1)]));
    await fetchIndex('2.0');
    assert.match(server.asked[0] ?? '', /\/ohm-sjptal-tvanoll\/SJPT2\.json\?/);
  });

  it('is read where the month is called man, and numbers are numbers', async () => {
    const row = { dimensions: { ar: 2018, man: 11, lan_kod: 'ALL' }, observations: { spt: { value: 9.4 } } };
    server.will(answers.json([row]));
    assert.deepEqual((await fetchIndex()).months, [{ month: november, index: 9.4 }]);
  });

  it('leaves out counties, municipalities, sexes and ages', async () => {
    const others = [{ lan_kod: '13' }, { kommun_kod: 'ALL_13' }, { kon_kod: 'K' }, { aldersklass_kod: '24' }];
    server.will(answers.json([...others.map((dimensions) => fkRow('2018-11', 5, { dimensions })), ...three]));
    assert.equal((await fetchIndex()).months[0]?.index, 9.4);
  });

  it('has no value where it is suppressed, whatever stands there', async () => {
    server.will(answers.json([fkRow('2018-11', 0, { rojd: true }), ...three.slice(1)]));
    const { months, missing } = await fetchIndex();
    assert.deepEqual(missing, [{ month: november, why: 'suppressed' }]);
    assert.equal(months.length, 2);
  });

  it('has no value where there is none, or no row', async () => {
    server.will(answers.json([fkRow('2018-11', 9.4), fkRow('2018-12', null)]));
    assert.deepEqual((await fetchIndex()).missing, [
      { month: december, why: 'not-published' },
      { month: january, why: 'not-published' },
    ]);
  });

  it('is the same when a row comes twice, and none when the two disagree', async () => {
    server.will(answers.json([...three, fkRow('2018-11', 9.4), fkRow('2018-12', 7.7)]));
    const { months, missing } = await fetchIndex();
    assert.deepEqual(
      months.map(({ month }) => month),
      [november, january],
    );
    assert.deepEqual(missing, [{ month: december, why: 'contradictory' }]);
  });

  it('does not accept an empty answer, or one without the country', async () => {
    server.will(answers.json([]));
    await failsWith({ code: 'empty' });
    server.will(answers.json([fkRow('2018-11', 9.4, { dimensions: { lan_kod: '13', kommun_kod: '1384' } })]));
    await failsWith({ code: 'empty' });
  });

  const wrongShapes: readonly (readonly [name: string, body: unknown, place: string])[] = [
    ['an object', { values: [] }, ''],
    ['null', null, ''],
    ['rows of text', ['2018-11'], '0'],
    ['rows without dimensions', [{ observations: { spt: { value: 9.4 } } }], '0.dimensions'],
    ['a year in words', [fkRow('tolv-11', 9.4)], '0.dimensions.ar'],
    ['a thirteenth month', [fkRow('2018-13', 9.4)], '0.dimensions.manad'],
    ['no month at all', [fkRow('2018', 9.4)], '0.dimensions.manad'],
    ['another measure', [{ dimensions: { ar: '2018', manad: '11' }, observations: { oht: { value: 21 } } }], '0.observations.spt'],
    ['a value as text', [{ dimensions: { ar: '2018', manad: '11' }, observations: { spt: { value: '9,4' } } }], '0.observations.spt.value'],
    ['a value below zero', [fkRow('2018-11', -9.4)], 'observations.spt.value'],
    ['more days than a year has', [fkRow('2018-11', 940)], 'observations.spt.value'],
  ];
  for (const [name, body, place] of wrongShapes) {
    it(`does not accept another shape: ${name}`, async () => {
      server.will(answers.json(body));
      await failsWith({ code: 'other-shape', place });
    });
  }
});
