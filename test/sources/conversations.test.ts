import assert from 'node:assert/strict';
import { guessColumns } from '../../src/sources/columns/guess';
import { conversationHeadings } from '../../src/sources/columns/conversation-headings';
import { spellKind } from '../../src/sources/rows/spells';
import { conversationKind } from '../../src/sources/rows/conversations';
import { readMatrix } from '../../src/sources/tables';
import { parseDay } from '../../src/values/day';

const day = (written: string) => parseDay(written)!;
const headings = ['Anst.nr', 'Steg', 'Hållet', 'Pausad till', 'Skäl', 'Anteckning'];
const read = (...rows: unknown[][]) => readMatrix([headings, ...rows], conversationKind());
const stepOf = (step: unknown) => read(['A1', step, '', '', '', '']).rows[0]?.step;
const rejectionOf = (...row: unknown[]) => {
  const { used, rejections } = read(row);
  assert.equal(used, 0);
  return rejections.map(({ row: number, column, value, fault }) => [number, column, value, fault.code]);
};

describe('a user’s own table of care conversations', () => {
  it('is known by Swedish and by English headings', () => {
    assert.deepEqual(guessColumns([...headings, 'Kallas sedan'], conversationHeadings), {
      employee: 0,
      step: 1,
      held: 2,
      pausedUntil: 3,
      reason: 4,
      note: 5,
      since: 6,
    });
    assert.deepEqual(guessColumns(['Employee', 'Date held', 'Step', 'Paused until', 'Reason', 'Note', 'Due since'], conversationHeadings), {
      employee: 0,
      held: 1,
      step: 2,
      pausedUntil: 3,
      reason: 4,
      note: 5,
      since: 6,
    });
    assert.deepEqual(guessColumns(['Medarbetare', 'Datum', 'Typ av samtal', 'Kommentar'], conversationHeadings), {
      employee: 0,
      held: 1,
      step: 2,
      note: 3,
    });
  });

  it('has a conversation held, one that waits, and a pause', () => {
    const { rows } = read(
      ['A1', 'Chefens omtankessamtal', 43_600, '', '', 'Gick bra'],
      ['A2', 'HR kontaktar chefen', '', '', '', ''],
      ['A3', '', '', '2019-12-31', 'Tjänstledig', ''],
    );
    const nothing = { held: undefined, step: undefined, pausedUntil: undefined, reason: undefined };
    assert.deepEqual(rows, [
      { ...nothing, employee: 'A1', held: 43_600, step: 'conversation' },
      { ...nothing, employee: 'A2', step: 'hrContact' },
      { ...nothing, employee: 'A3', pausedUntil: day('2019-12-31'), reason: 'Tjänstledig' },
    ]);
  });

  it('says the step by its name in either language, or by the occasion', () => {
    assert.equal(stepOf('chefens  omtankessamtal'), 'conversation');
    assert.equal(stepOf('Omtankessamtal'), 'conversation');
    assert.equal(stepOf('HR contacts the manager'), 'hrContact');
    assert.equal(stepOf('trepartssamtal'), 'threePartyTalk');
    assert.deepEqual([4, '5', '6:e', '7th', '8.', 12].map(stepOf), [
      'conversation',
      'hrContact',
      'threePartyTalk',
      'threePartyTalk',
      'hrCheck',
      'hrCheck',
    ]);
  });

  it('takes the occasions of another ladder', () => {
    const kind = conversationKind({ ladder: [{ occasion: 3, step: 'hrCheck' }] });
    assert.equal(readMatrix([headings, ['A1', 3, '', '', '', '']], kind).rows[0]?.step, 'hrCheck');
  });

  it('reports a row that it cannot use, with row, column and reason', () => {
    assert.deepEqual(rejectionOf('A1', '', 'i går', '', '', ''), [[2, 'Hållet', 'i går', 'not-a-day']]);
    assert.deepEqual(rejectionOf('A1', '', '1019-05-06', '', '', ''), [[2, 'Hållet', '1019-05-06', 'not-a-day']]);
    assert.deepEqual(rejectionOf('A1', '', '', 'tills vidare', '', ''), [[2, 'Pausad till', 'tills vidare', 'not-a-day']]);
    assert.deepEqual(rejectionOf('A1', 'Kaffe', '', '', '', ''), [[2, 'Steg', 'Kaffe', 'unknown-choice']]);
    assert.deepEqual(rejectionOf('A1', 3, '', '', '', ''), [[2, 'Steg', '3', 'unknown-choice']]);
    assert.deepEqual(rejectionOf('', '', '2019-05-06', '', '', ''), [[2, 'Anst.nr', '', 'missing']]);
    assert.deepEqual(rejectionOf('#N/A', '', '', '', '', ''), [[2, 'Anst.nr', '', 'error-cell']]);
    assert.deepEqual(rejectionOf('A1', '', '', '', '#REF!', ''), [[2, 'Skäl', '', 'error-cell']]);
  });

  it('has no rows of blank cells, and none at all without a column for the date', () => {
    assert.equal(read(['', '', '', '', '', '']).read, 0);
    const { rows, layout } = readMatrix(
      [
        ['Anst.nr', 'Steg'],
        ['A1', 4],
      ],
      conversationKind(),
    );
    assert.deepEqual([rows, layout], [[], undefined]);
  });
});

describe('spells with their causes', () => {
  it('are rows of sick absence', () => {
    const { rows, rejections } = readMatrix(
      [
        ['Anst.nr', 'from', 'tom', 'Orsak'],
        ['A1', '2020-03-12', '2020-03-13', 'Sjuk covid'],
        ['A1', '2020-04-01', '', 'Sjukdom'],
        ['A1', '2020-05-01', '2020-05-02', 'Semester'],
      ],
      spellKind(),
    );
    assert.deepEqual(rows, [
      { employee: 'A1', start: day('2020-03-12'), end: day('2020-03-13'), extent: 10_000, cause: 'Sjuk covid' },
      { employee: 'A1', start: day('2020-04-01'), end: undefined, extent: 10_000, cause: 'Sjukdom' },
    ]);
    assert.deepEqual(
      rejections.map(({ fault }) => fault.code),
      ['other-cause'],
    );
  });
});
