import assert from 'node:assert/strict';
import { employed, netDays, rowsOf, sick } from './support';

describe('net days', () => {
  it('are the working days of a spell', () => {
    // Thursday 1 to Wednesday 7 November 2018
    assert.deepEqual(netDays({ spells: [sick('anna', '2018-11-01', '2018-11-07')], from: '2018-11', to: '2018-11' }), [[5, 0, 0]]);
  });

  it('are the working days times the extent, an eighth included', () => {
    const spells = [sick('anna', '2018-11-01', '2018-11-07', { extent: 1250 })];
    assert.deepEqual(netDays({ spells, from: '2018-11', to: '2018-11' }), [[0.625, 0, 0]]);
  });

  it('leave out public holidays only when told to', () => {
    const given = { spells: [sick('anna', '2018-12-24', '2018-12-28')], from: '2018-12', to: '2018-12' };
    assert.deepEqual(netDays(given), [[5, 0, 0]]);
    assert.deepEqual(netDays({ ...given, rules: { holidays: 'se' } }), [[3, 0, 0]]);
  });

  it('are hours / 8, spread evenly over the working days of the row', () => {
    // Wednesday 30 January to Tuesday 5 February 2019: two working days in January, three in February
    const spells = [sick('anna', '2019-01-30', '2019-02-05', { hours: 3000 })];
    assert.deepEqual(netDays({ spells, from: '2019-01', to: '2019-02' }), [
      [1.5, 0, 0],
      [2.25, 0, 0],
    ]);
  });

  it('are hours / 8 to the last part where they do not divide evenly', () => {
    // 17 working days of 0,01 h: the sum over the three months is 0,17 h / 8
    const spells = [sick('anna', '2018-12-27', '2019-01-18', { hours: 17 })];
    const days = netDays({ spells, from: '2018-12', to: '2019-01' }).flat();
    assert.equal(
      days.reduce((sum, part) => sum + Math.round(part * 180_180_000), 0),
      17 * 225_225,
    );
  });

  it('are hours / 8 on the days themselves when none is a working day', () => {
    const spells = [sick('anna', '2018-11-03', '2018-11-04', { hours: 1600 })];
    assert.deepEqual(netDays({ spells, from: '2018-11', to: '2018-11' }), [[2, 0, 0]]);
  });

  it('may be more than a day for a long shift', () => {
    const spells = [sick('anna', '2018-11-01', '2018-11-01', { hours: 1000 })];
    assert.deepEqual(netDays({ spells, from: '2018-11', to: '2018-11' }), [[1.25, 0, 0]]);
  });

  it('of a day that several rows cover add up to at most a day', () => {
    const half = sick('anna', '2018-11-01', '2018-11-02', { extent: 5000 });
    const whole = sick('anna', '2018-11-02', '2018-11-05');
    assert.deepEqual(netDays({ spells: [half, half, whole], from: '2018-11', to: '2018-11' }), [[3, 0, 0]]);
    const shift = sick('anna', '2018-11-02', '2018-11-02', { hours: 1000 });
    assert.deepEqual(netDays({ spells: [half, shift, shift], from: '2018-11', to: '2018-11' }), [[1.75, 0, 0]]);
  });

  it('of an open spell run to the end of the period', () => {
    const spells = [sick('anna', '2018-11-29', undefined)];
    assert.deepEqual(netDays({ spells, from: '2018-11', to: '2018-12' }), [
      [2, 0, 0],
      [8, 13, 0],
    ]);
  });

  it('are weighted by the employment rate only when told to, and hours never', () => {
    const employments = [employed('anna', { employmentRate: 7500 })];
    const spells = [sick('anna', '2018-11-01', '2018-11-02'), sick('anna', '2018-11-15', '2018-11-15', { hours: 800 })];
    const given = { spells, employments, from: '2018-11', to: '2018-11' };
    assert.deepEqual(netDays(given), [[3, 0, 0]]);
    assert.deepEqual(netDays({ ...given, rules: { weightByRate: true } }), [[2.5, 0, 0]]);
  });
});

describe('the number of a sick day', () => {
  it('runs on over touching and overlapping rows', () => {
    const spells = [
      sick('anna', '2019-01-07', '2019-01-13'),
      sick('anna', '2019-01-14', '2019-01-22'),
      sick('anna', '2019-01-20', '2019-01-25'),
    ];
    // Day 14 is Sunday the 20th; Monday to Friday after it are day 15 to 19
    assert.deepEqual(netDays({ spells, from: '2019-01', to: '2019-01' }), [[10, 5, 0]]);
  });

  it('goes on within five days, without the healthy ones: the Tuesday after Monday to Thursday is day 5', () => {
    // FAR's example, with the first spell moved so that day 14 and 15 are told apart: ill day 1-13, well five days, then day 14
    const begun = sick('anna', '2019-01-01', '2019-01-13');
    const within = [begun, sick('anna', '2019-01-18', '2019-01-21')];
    assert.deepEqual(netDays({ spells: within, from: '2019-01', to: '2019-01' }), [[10, 1, 0]]);
    const after = [begun, sick('anna', '2019-01-19', '2019-01-22')];
    assert.deepEqual(netDays({ spells: after, from: '2019-01', to: '2019-01' }), [[11, 0, 0]]);
  });

  it('counts the days before the period, which are not in it', () => {
    const spells = [sick('anna', '2018-10-22', '2018-11-09')];
    assert.deepEqual(netDays({ spells, from: '2018-11', to: '2018-11' }), [[2, 5, 0]]);
  });

  it('parts 14 from 15 and 90 from 91', () => {
    const spells = [sick('anna', '2019-01-01', '2019-04-05')];
    const days = netDays({ spells, from: '2019-01', to: '2019-04' });
    // Day 14 is 14 January, day 90 is 31 March, a Sunday
    assert.deepEqual(days, [
      [10, 13, 0],
      [0, 20, 0],
      [0, 21, 0],
      [0, 0, 5],
    ]);
  });

  it('is the same of a spell that began three centuries ago', () => {
    const spells = [sick('anna', '1900-03-01', undefined)];
    assert.deepEqual(netDays({ spells, from: '2400-01', to: '2400-01' }), [[0, 0, 21]]);
  });
});

describe('occasions', () => {
  it('begin in the month of the first day, touching rows together', () => {
    const spells = [sick('anna', '2018-11-29', '2018-11-30'), sick('anna', '2018-12-01', '2018-12-04')];
    assert.deepEqual(
      rowsOf({ spells, from: '2018-11', to: '2018-12' }).map((row) => row.spells),
      [1, 0],
    );
  });

  it('within five days of the last are counted, unless told not to', () => {
    const spells = [sick('anna', '2018-11-05', '2018-11-06'), sick('anna', '2018-11-09', '2018-11-09')];
    const given = { spells, from: '2018-11', to: '2018-11' };
    assert.equal(rowsOf(given)[0]?.spells, 2);
    assert.equal(rowsOf({ ...given, rules: { continuationIsOccasion: false } })[0]?.spells, 1);
  });

  it('of many rows in any order are those of the same rows in order', () => {
    const days = Array.from({ length: 100 }, (_, index) => (index * 37) % 100);
    const spells = days.map((offset) => ({
      ...sick('anna', '2018-01-01', '2018-01-01'),
      start: 43_101 + 7 * offset,
      end: 43_101 + 7 * offset,
    }));
    const counted = rowsOf({ spells, from: '2018-01', to: '2019-12' }).map((row) => row.spells);
    assert.equal(
      counted.reduce<number>((sum, begun) => sum + begun!, 0),
      100,
    );
  });
});
