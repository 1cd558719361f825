import assert from 'node:assert/strict';
import { namedCauses } from '../../src/privacy/causes';
import { PublishedGroups, publishedWith } from '../../src/privacy/publications';
import { suppress } from '../../src/privacy/suppress';
import { all, january, row, unit } from './rows';

const hidden = { status: 'hidden', headcount: undefined, spells: undefined } as const;

describe('what a workbook has published', () => {
  it('is remembered by group and month, whatever comes after', () => {
    const first = publishedWith({}, [unit('Norr', 12, 'Skola'), unit('Söder', 8, 'Skola', hidden)]);
    const later = publishedWith(first, [unit('Norr', 13, 'Skola', { month: january + 2 })]);
    const published = new PublishedGroups(later);
    assert.deepEqual(Object.keys(later), ['unit Norr', 'unit Söder']);
    assert.ok(published.isKnown(unit('Norr', 12, 'Skola')) && published.isKnown(unit('Norr', 13, 'Skola', { month: january + 2 })));
    assert.ok(!published.isKnown(unit('Norr', 13, 'Skola')));
    assert.ok(published.wasHidden(unit('Söder', 8, 'Skola')) && !published.wasHidden(unit('Söder', 8, 'Skola', { month: january + 1 })));
    assert.deepEqual(published.of('unit')[0], { name: 'Norr', months: [january, january + 2] });
  });

  it('holds every state of a group, and those of earlier months', () => {
    const january12 = publishedWith({}, [unit('Norr', 12, 'Skola')]);
    const both = publishedWith(january12, [unit('Norr', 12, 'Skola', hidden), unit('Norr', 9, 'Skola', { month: january - 1, ...hidden })]);
    const published = new PublishedGroups(both);
    assert.ok(published.isKnown(unit('Norr', 12, 'Skola')) && published.wasHidden(unit('Norr', 12, 'Skola')));
    assert.ok(published.wasHidden(unit('Norr', 9, 'Skola', { month: january - 1 })));
    assert.match(both['unit Norr']!, /^24227 h\/e5c0c,12\/12\/[0-9a-f]{5}\+h\/e5c0c$/);
  });

  it('knows a group in part whose days are counted in another way since', () => {
    const published = new PublishedGroups(publishedWith({}, [unit('Norr', 12, 'Skola')]));
    const otherDays = unit('Norr', 12, 'Skola', { netDays1To14: 20 });
    assert.ok(!published.isKnown(otherDays) && published.isPartlyKnown(otherDays));
    assert.ok(!published.isPartlyKnown(unit('Norr', 12, 'Skola', { spells: 13 })));
  });

  it('says where a hidden unit was, though a table that does not is read after', () => {
    const kept = publishedWith({}, [unit('Norr', 8, 'Skola', hidden)]);
    assert.deepEqual(publishedWith(kept, [unit('Norr', 8, 'Skola', { ...hidden, departments: undefined })]), kept);
  });

  it('is nothing where somebody has written nonsense', () => {
    const published = new PublishedGroups({ 'unit Norr': 'nonsense', 'unit Söder': '', 'sex K': 'x h' });
    assert.ok(!published.wasHidden(unit('Norr', 8, 'Skola')) && published.of('unit').every(({ months }) => months.length === 0));
  });

  it('names the causes, and the months in which each has been', () => {
    const rows = [row('cause', 'cold', 12), row('cause', 'other', 12), row('cause', 'back', 12, { month: january + 1 })];
    assert.deepEqual(namedCauses(publishedWith({}, rows)), [
      { name: 'cold', months: [january] },
      { name: 'other', months: [january] },
      { name: 'back', months: [january + 1] },
    ]);
  });
});

describe('suppression after earlier publications', () => {
  it('leaves out the ages of a month that has been published in another division, and of that month alone', () => {
    const statutory = [all(40), row('age', '-29', 20), row('age', '30-49', 20)];
    const earlier = publishedWith({}, suppress(statutory));
    const reports = [january, january + 1].flatMap((month) => [
      all(40, { month }),
      row('age', '-30', 20, { month }),
      row('age', '31-50', 20, { month }),
    ]);
    const rows = suppress(reports, { earlier });
    assert.deepEqual(
      rows.filter(({ level }) => level === 'age').map(({ month, name, status }) => [month - january, name, status]),
      [
        [1, '-30', 'shown'],
        [1, '31-50', 'shown'],
      ],
    );
    assert.equal(rows[0]?.status, 'shown', 'and the municipality is not hidden for it');
    assert.equal(suppress(statutory, { earlier }).filter(({ level }) => level === 'age').length, 2, 'the first division stays');
  });

  it('leaves out who remained and is new in the month after a hidden one that has left the period', () => {
    const earlier = publishedWith({}, [unit('A', 8, 'Skola', hidden)]);
    const [shown] = suppress([unit('A', 12, 'Skola', { month: january + 1 })], { earlier });
    assert.deepEqual([shown?.status, shown?.repeated, shown?.repeatedRemaining], ['incomplete', 3, undefined]);
  });
});
