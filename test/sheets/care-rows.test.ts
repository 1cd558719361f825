import assert from 'node:assert/strict';
import { careOn, type ConversationRow } from '../../src/followup/care-list';
import { usualCareRules } from '../../src/followup/care-rules';
import { conversationRows, linesToAdd } from '../../src/sheets/care-rows';
import { tryEveryFault } from '../support/every-fault';
import { FakeHost } from '../support/fake-host';
import { parseDay } from '../../src/values/day';

const day = (written: string) => parseDay(written)!;
const fourth = day('2019-05-06');
const occasions = new Map(['A1', 'A2'].map((employee) => [employee, [90, 60, 30, 0].map((before) => fourth - before)]));
const linesWith = (...rows: ConversationRow[]) => careOn(occasions, rows, day('2019-05-10'), usualCareRules);
const toAdd = (...rows: ConversationRow[]) => linesToAdd(linesWith(...rows), rows).map(({ employee }) => employee);

describe('who is to be added to the user’s own table', () => {
  it('is everyone who is called', () => assert.deepEqual(toAdd(), ['A1', 'A2']));

  it('is nobody who has a row for that step already, whether a date stands in it or not', () => {
    assert.deepEqual(toAdd({ employee: 'A1', step: 'conversation' }), ['A2']);
    assert.deepEqual(toAdd({ employee: 'A1', step: 'conversation', held: fourth }), ['A2']);
  });

  it('is who has rows for other steps, or a conversation from before', () => {
    assert.deepEqual(toAdd({ employee: 'A1', step: 'hrContact' }, { employee: 'A2', step: 'conversation', held: fourth - 40 }), [
      'A1',
      'A2',
    ]);
  });

  it('is nobody who has a row that waits in a table without steps', () => assert.deepEqual(toAdd({ employee: 'A1' }), ['A2']));

  it('is who has been paused, but not who is', () => {
    assert.deepEqual(toAdd({ employee: 'A1', pausedUntil: fourth - 5 }, { employee: 'A2', pausedUntil: fourth + 50 }), ['A1']);
  });
});

describe('the rows for the user’s own table', () => {
  const writtenAs = (employee: string) => `nr ${employee}`;

  it('fill the columns that are understood, and leave the others empty', () => {
    const columns = { employee: 1, step: 3, since: 0 };
    assert.deepEqual(conversationRows(linesWith().slice(0, 1), { name: 'Samtal', width: 5, columns }, writtenAs, 'sv'), {
      table: 'Samtal',
      how: 'append',
      rows: [[{ value: fourth, format: 'yyyy-mm-dd' }, 'nr A1', null, 'Chefens omtankessamtal', null]],
    });
  });

  it('need no more than a column for the employee', () => {
    const { rows } = conversationRows(linesWith(), { name: 'Samtal', width: 2, columns: { employee: 0 } }, writtenAs, 'en');
    assert.deepEqual(rows, [
      ['nr A1', null],
      ['nr A2', null],
    ]);
  });
});

describe('when Excel fails while rows are added to the user’s own table', () => {
  it('leaves the workbook as before or complete, says which, and a second try works', async () => {
    const open = () => {
      const host = new FakeHost('Samtal');
      const [sheet] = host.sheets;
      sheet?.tables.push({ name: 'Omtankessamtal', at: 'B2:D3' });
      const cells = ['Anställd', 'Steg', 'Hållet', 'A9', '', 43_600];
      ['B2', 'C2', 'D2', 'B3', 'C3', 'D3'].forEach((address, place) => sheet?.cells.set(address, cells[place] ?? ''));
      return host;
    };
    const table = { name: 'Omtankessamtal', width: 3, columns: { employee: 0, step: 1 } };
    const plan = { sheets: [], tableRows: [conversationRows(linesWith(), table, (employee) => employee, 'sv')] };
    const tried = await tryEveryFault(plan, open);
    console.log(`      points tried: ${tried}`);
    assert.ok(tried >= 100);
  }).timeout(20_000);
});
