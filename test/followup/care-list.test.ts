import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CareHistory } from '../../src/followup/care-history';
import { careSteps, type CareStep } from '../../src/followup/care-ladder';
import { careOn, heldOf, type CareLine, type ConversationRow } from '../../src/followup/care-list';
import { careOccasions } from '../../src/followup/care-occasions';
import { usualCareRules, type CareRules } from '../../src/followup/care-rules';
import { parseDay, writeDay, type Day } from '../../src/values/day';
import { plainCare } from './plain-care';

const day = (written: string) => parseDay(written)!;
const occasions = (...first: string[]) => new Map([['A1', first.map(day)]]);
const held = (on: string, step?: CareStep): ConversationRow => ({ employee: 'A1', held: day(on), step });
const paused = (until: string, reason?: string): ConversationRow => ({ employee: 'A1', pausedUntil: day(until), reason });

const three = ['2019-02-04', '2019-03-04', '2019-04-01'];
const four = [...three, '2019-05-06'];
const five = [...four, '2019-06-03'];

function lineOn(on: string, first: string[], rows: ConversationRow[] = [], rules: CareRules = usualCareRules): CareLine | undefined {
  return careOn(occasions(...first), rows, day(on), rules)[0];
}

const dueOn = (...given: Parameters<typeof lineOn>) => {
  const line = lineOn(...given);
  return line?.due && [line.due.step, writeDay(line.due.trigger), line.due.occasion];
};

describe('whom to call to a care conversation', () => {
  it('is nobody with three occasions in twelve months', () => assert.equal(lineOn('2019-05-05', four), undefined));

  it('is who has begun a fourth, on that very day', () => {
    assert.deepEqual(dueOn('2019-05-06', four), ['conversation', '2019-05-06', 4]);
  });

  it('is one line a person, with the highest step', () => {
    const lines = careOn(occasions(...five), [], day('2019-06-03'), usualCareRules);
    assert.equal(lines.length, 1);
    assert.equal(lines[0]?.due?.step, 'hrContact');
    assert.equal(lines[0].occasions, 5);
  });

  it('goes by 4, 5, 6 and 8 occasions: the seventh calls for nothing new', () => {
    const eight = [...five, '2019-07-01', '2019-08-05', '2019-09-02'];
    assert.deepEqual(dueOn('2019-07-01', eight), ['threePartyTalk', '2019-07-01', 6]);
    assert.deepEqual(dueOn('2019-08-05', eight), ['threePartyTalk', '2019-07-01', 6]);
    assert.deepEqual(dueOn('2019-09-02', eight), ['hrCheck', '2019-09-02', 8]);
  });

  it('takes another ladder', () => {
    const ladder = [{ occasion: 3, step: 'hrContact' }] as const;
    assert.deepEqual(dueOn('2019-04-01', three, [], { ...usualCareRules, ladder }), ['hrContact', '2019-04-01', 3]);
  });
});

describe('a conversation that has been held', () => {
  it('answers the step when it was held on the first day of the occasion or later', () => {
    assert.equal(dueOn('2019-05-10', four, [held('2019-05-06')]), undefined);
    assert.equal(lineOn('2019-05-10', four, [held('2019-05-06')])?.status, 'done');
    assert.deepEqual(dueOn('2019-05-10', four, [held('2019-05-05')]), ['conversation', '2019-05-06', 4]);
  });

  it('answers the lower steps too', () => assert.equal(dueOn('2019-06-10', five, [held('2019-06-03')]), undefined));

  it('stops the reminder until a new occasion reaches the next step', () => {
    const talk = [held('2019-05-08')];
    assert.equal(dueOn('2019-06-02', five, talk), undefined);
    assert.deepEqual(dueOn('2019-06-03', five, talk), ['hrContact', '2019-06-03', 5]);
  });

  it('answers no higher step than the one that the record says it was', () => {
    assert.deepEqual(dueOn('2019-06-10', five, [held('2019-06-05', 'conversation')]), ['hrContact', '2019-06-03', 5]);
    assert.equal(dueOn('2019-06-10', five, [held('2019-06-05', 'hrContact')]), undefined);
  });

  it('is none while its date lies ahead', () => {
    assert.deepEqual(dueOn('2019-05-10', four, [held('2019-05-20')]), ['conversation', '2019-05-06', 4]);
  });

  it('is another person’s own', () => {
    assert.equal(dueOn('2019-05-10', four, [{ employee: 'B2', held: day('2019-05-07') }])?.[0], 'conversation');
  });
});

describe('when occasions fall out of the window', () => {
  // On 2020-02-04 the first of the four is twelve months old.
  it('a step that is not reached any more is not due any more', () => {
    assert.equal(dueOn('2020-02-03', four)?.[0], 'conversation');
    assert.equal(lineOn('2020-02-04', four), undefined);
  });

  it('the ladder falls back to the step that is still reached', () => {
    assert.deepEqual(dueOn('2020-02-04', five), ['conversation', '2019-05-06', 4]);
    assert.equal(dueOn('2020-02-04', five, [held('2019-05-08')]), undefined);
  });

  it('who stays at four, one falling out for each new one, is not called again though the conversation was held', () => {
    const steady = [...four, '2020-02-10', '2020-03-09', '2020-04-06'];
    assert.equal(dueOn('2020-04-06', steady, [held('2019-05-08')]), undefined);
  });

  it('but once the conversation is itself twelve months old, a new occasion calls again', () => {
    const steady = [...four, '2020-02-10', '2020-03-09', '2020-04-06', '2020-05-11'];
    assert.deepEqual(dueOn('2020-05-11', steady, [held('2019-05-08')]), ['conversation', '2020-05-11', 4]);
  });
});

describe('a pause', () => {
  it('shows the person as paused, with the reason, until that day', () => {
    const line = lineOn('2019-05-31', four, [paused('2019-05-31', 'Tjänstledig')]);
    assert.equal(line?.status, 'paused');
    assert.deepEqual(line.pause, { until: day('2019-05-31'), reason: 'Tjänstledig' });
    assert.equal(line.due?.step, 'conversation');
  });

  it('lasts as long as the longest of them', () => {
    assert.equal(lineOn('2019-05-31', four, [paused('2019-05-20'), paused('2019-06-05')])?.pause?.until, day('2019-06-05'));
  });

  it('lets the wait begin anew when it ends', () => {
    const line = lineOn('2019-06-14', four, [paused('2019-05-31')]);
    assert.deepEqual([line?.status, line?.due && writeDay(line.due.since)], ['due', '2019-06-01']);
    assert.equal(lineOn('2019-06-16', four, [paused('2019-05-31')])?.status, 'late');
  });
});

describe('a call that waits', () => {
  it('is late when more than fourteen days have passed', () => {
    assert.equal(lineOn('2019-05-20', four)?.status, 'due');
    assert.equal(lineOn('2019-05-21', four)?.status, 'late');
    assert.equal(lineOn('2019-05-07', four, [], { ...usualCareRules, lateAfterDays: 0 })?.status, 'late');
  });
});

describe('the list', () => {
  it('has late ones first, then due, paused and done; those who have waited longest first, then by employee', () => {
    const shifted = (employee: string, by: number) => [employee, four.map((first) => day(first) + by)] as const;
    const all = new Map([
      shifted('done', 0),
      shifted('paused', 0),
      shifted('due', 20),
      shifted('A10', 0),
      shifted('A9', 0),
      shifted('A1', 1),
    ]);
    const rows = [
      { employee: 'done', held: day('2019-05-07') },
      { employee: 'paused', pausedUntil: day('2019-12-31') },
    ];
    const lines = careOn(all, rows, day('2019-05-28'), usualCareRules);
    assert.deepEqual(
      lines.map(({ employee }) => employee),
      ['A9', 'A10', 'A1', 'due', 'paused', 'done'],
    );
  });
});

const start = day('2018-01-01');
const days = fc.integer({ min: start, max: start + 900 });
const someDays = fc.uniqueArray(days, { maxLength: 25 });
const steps = fc.option(fc.constantFrom(...careSteps), { nil: undefined });
const conversations = fc.array(fc.record({ employee: fc.constant('A1'), held: days, step: steps }), { maxLength: 5 });
const spellsOf = (sickDays: readonly Day[], employee = 'A1') => sickDays.map((first) => ({ employee, start: first, end: first }));
const listOf = (sickDays: readonly Day[], rows: readonly ConversationRow[], today: Day) =>
  careOn(careOccasions(spellsOf(sickDays), usualCareRules), rows, today, usualCareRules);
const rankDue = (lines: readonly CareLine[]) => (lines[0]?.due ? careSteps.indexOf(lines[0].due.step) : -1);

describe('the laws of the list', () => {
  it('it is what living through the days gives', () => {
    fc.assert(
      fc.property(someDays, conversations, days, (sickDays, rows, today) => {
        const plain = plainCare(new Set(sickDays), rows, today);
        const [line] = listOf(sickDays, rows, today);
        assert.deepEqual(line?.due && { step: line.due.step, trigger: line.due.trigger }, plain.due);
        const first = careOccasions(spellsOf(sickDays), usualCareRules).get('A1') ?? [];
        const calls = new CareHistory(first, heldOf(rows), today, usualCareRules).calls;
        assert.deepEqual(
          calls.map((call) => ({ day: call.day, step: call.step, held: call.held })),
          plain.calls,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('a conversation held after the last occasion leaves nothing due', () => {
    fc.assert(
      fc.property(someDays, conversations, days, (sickDays, rows, today) => {
        const last = Math.max(start, ...sickDays.filter((first) => first <= today));
        assert.equal(rankDue(listOf(sickDays, [...rows, { employee: 'A1', held: last }], Math.max(last, today))), -1);
      }),
    );
  });

  it('an occasion more never lowers what is due: after the last conversation, or anywhere when none was held', () => {
    fc.assert(
      fc.property(someDays, conversations, days, days, (sickDays, rows, extra, today) => {
        const lastHeld = Math.max(0, ...heldOf(rows).map((row) => row.held));
        fc.pre(extra > lastHeld && ![extra - 1, extra + 1].some((beside) => sickDays.includes(beside)));
        assert.ok(rankDue(listOf([...sickDays, extra], rows, today)) >= rankDue(listOf(sickDays, rows, today)));
      }),
    );
    fc.assert(
      fc.property(someDays, days, days, (sickDays, extra, today) => {
        fc.pre(![extra - 1, extra + 1].some((beside) => sickDays.includes(beside)));
        assert.ok(rankDue(listOf([...sickDays, extra], [], today)) >= rankDue(listOf(sickDays, [], today)));
      }),
    );
  });

  it('does not depend on the order of the rows, and has nobody twice', () => {
    const row = fc.record({ employee: fc.constantFrom('A', 'B', 'C'), start: days, length: fc.integer({ min: 0, max: 20 }) });
    const own = fc.array(fc.record({ employee: fc.constantFrom('A', 'B', 'C'), held: days, step: steps }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), own, days, fc.infiniteStream(fc.nat()), (drawn, rows, today, keys) => {
        const spells = drawn.map(({ employee, start: first, length }) => ({ employee, start: first, end: first + length }));
        const list = (of: typeof spells, held: typeof rows) => careOn(careOccasions(of, usualCareRules), held, today, usualCareRules);
        const shuffled = <Item>(items: readonly Item[]) =>
          items
            .map((item) => [keys.next().value as number, item] as const)
            .sort(([one], [other]) => one - other)
            .map(([, item]) => item);
        const lines = list(spells, rows);
        assert.deepEqual(list(shuffled(spells), shuffled(rows)), lines);
        assert.equal(new Set(lines.map(({ employee }) => employee)).size, lines.length);
      }),
    );
  });
});
