import assert from 'node:assert/strict';
import { measureOfSource, sourceOfForsakringskassan, sourceOfKolada } from '../../../src/locale/national-index-table';
import { readIndexCells, readTypedIndex } from '../../../src/sources/national-index/rows';
import { updatedIndex } from '../../../src/sources/national-index/update';
import { parseDay } from '../../../src/values/day';
import { monthOf } from '../../../src/values/month';

const november = monthOf(2018, 11);
const december = monthOf(2018, 12);
const day = parseDay('2026-11-22') ?? 0;
const fk = (measure: '1.0' | '2.0') => sourceOfForsakringskassan(measure, day, 'sv');

describe('the rows of the table of the index', () => {
  it('are read as Excel and people write them, empty ones left out', () => {
    const cells = [
      [43_405, 9.4, 'Rapporten'],
      ['2018-12', '9,3', ''],
      ['', '', ''],
      ['januari 2019', 9, 'SCB'],
    ];
    assert.deepEqual(readIndexCells(cells, 6, 'sv'), {
      rows: [
        { month: november, index: 9.4, source: 'Rapporten' },
        { month: december, index: 9.3, source: '' },
        { month: monthOf(2019, 1), index: 9, source: 'SCB' },
      ],
      problems: [],
    });
  });

  it('are at fault by the row of the sheet', () => {
    const cells = [
      ['när som helst', 9, ''],
      ['2018-11', 'nio', ''],
      ['2018-11', '', ''],
      ['2018-11', 0, ''],
      ['2018-11', -1, ''],
      ['2018-11', 367, ''],
      ['2018-11', true, ''],
      ['', 9, ''],
      ['2018-12', '#SAKNAS!', ''],
    ];
    const { rows, problems } = readIndexCells(cells, 6, 'sv');
    assert.deepEqual(rows, []);
    assert.deepEqual(
      problems.map(({ argument, row, code }) => `${row}: ${argument} ${code}`),
      [
        '6: month not-a-month',
        '7: index not-a-number',
        '8: index not-a-number',
        '9: index out-of-range',
        '10: index out-of-range',
        '11: index out-of-range',
        '12: index not-a-number',
        '13: month not-a-month',
        '14: index not-a-number',
      ],
    );
  });

  it('may not have a month twice', () => {
    const { problems } = readIndexCells(
      [
        [43_405, 9.4],
        ['2018-11', 9.5],
      ],
      6,
      'sv',
    );
    assert.deepEqual(problems, [{ argument: 'month', row: 7, code: 'repeated', given: '2018-11' }]);
  });

  it('can be typed, a month a line', () => {
    const { rows, problems } = readTypedIndex('2018-11 9,4\n\n nov 2019;\t8,5\r\n2018-12\t9,3 ', 'sv');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      rows.map(({ month, index }) => [month, index]),
      [
        [november, 9.4],
        [monthOf(2019, 11), 8.5],
        [december, 9.3],
      ],
    );
    assert.ok(rows.every(({ source }) => source === 'Inskrivet för hand'));
    assert.deepEqual(readTypedIndex('2018-11 9.4', 'en').rows, [{ month: november, index: 9.4, source: 'Typed by hand' }]);
  });

  it('are at fault by their line when they are typed', () => {
    const { problems } = readTypedIndex('2018-11\n\n9,4\n2018-12 x', 'sv');
    assert.deepEqual(
      problems.map(({ argument, row }) => [argument, row]),
      [
        ['index', 1],
        ['month', 3],
        ['index', 4],
      ],
    );
  });
});

describe('the source of a row', () => {
  it('names the publisher, the measure and the day, in both languages', () => {
    assert.equal(fk('1.0'), 'Försäkringskassan, sjukpenningtal 1.0, hämtat 2026-11-22');
    assert.equal(sourceOfKolada('2.0', 'N00967', day, 'sv'), 'Källa: Kolada, N00967 sjukpenningtal 2.0, årsvärde, hämtat 2026-11-22');
    assert.equal(
      sourceOfKolada('1.0', 'N00938', day, 'en'),
      'Source: Kolada, N00938 sickness-benefit index 1.0, figure of the year, fetched 2026-11-22',
    );
  });

  it('tells the measure of what was fetched, and nothing of what the user wrote', () => {
    for (const measure of ['1.0', '2.0'] as const) {
      for (const language of ['sv', 'en'] as const) {
        assert.equal(measureOfSource(sourceOfForsakringskassan(measure, day, language)), measure);
        assert.equal(measureOfSource(sourceOfKolada(measure, 'N00938', day, language)), measure);
      }
    }
    for (const own of ['', 'Inskrivet för hand', 'Rapporten, sjukpenningtal 1.0, sidan 31', 'Från Försäkringskassan, sjukpenningtal 1.0,'])
      assert.equal(measureOfSource(own), undefined, own);
  });
});

describe('the table when new rows come', () => {
  const typed = { month: november, index: 9.9, source: 'Rapporten' };
  const old = { month: december, index: 9.3, source: fk('1.0') };
  const fetched = [november, december].map((month) => ({ month, index: 9, source: fk('1.0') }));

  it('is they, when there is none', () => {
    assert.deepEqual(updatedIndex([], { rows: fetched, measure: '1.0', replaceTyped: false }).rows, fetched);
  });

  it('keeps what the user has typed, and renews the rest', () => {
    const { rows, typedKept } = updatedIndex([old, typed], { rows: fetched, measure: '1.0', replaceTyped: false });
    assert.deepEqual(rows, [typed, fetched[1]]);
    assert.equal(typedKept, 1);
  });

  it('takes the place of what the user has typed when it may', () => {
    const { rows, typedKept } = updatedIndex([old, typed], { rows: fetched, measure: '1.0', replaceTyped: true });
    assert.deepEqual(rows, fetched);
    assert.equal(typedKept, 0);
  });

  it('keeps other months, typed or of the same measure, in their order', () => {
    const before = { ...old, month: monthOf(2017, 1) };
    const own = { ...typed, month: monthOf(2020, 1) };
    const { rows } = updatedIndex([own, before], { rows: fetched, measure: '1.0', replaceTyped: true });
    assert.deepEqual(rows, [before, ...fetched, own]);
  });

  it('has one measure alone: fetched rows of the other go', () => {
    const { rows, otherMeasureGone } = updatedIndex([old, { ...typed, month: monthOf(2020, 1) }], {
      rows: [{ month: november, index: 8, source: fk('2.0') }],
      measure: '2.0',
      replaceTyped: false,
    });
    assert.deepEqual(
      rows.map(({ index }) => index),
      [8, 9.9],
    );
    assert.equal(otherMeasureGone, 1);
  });

  it('takes what is typed in the pane over all that stands there for the month', () => {
    const own = { month: december, index: 7, source: 'Inskrivet för hand' };
    assert.deepEqual(updatedIndex([typed, old], { rows: [own], replaceTyped: false }).rows, [typed, own]);
  });
});
