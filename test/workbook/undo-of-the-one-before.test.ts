import assert from 'node:assert/strict';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { insert, InsertionError, repair, undo } from '../../src/workbook/insertion';
import { undoableInsertion } from '../../src/workbook/undoable';
import { FakeHost } from '../support/fake-host';
import { faults, FaultyHost, type Fault } from '../support/faults';

const table = { name: 'Friskdag_Logg', at: 'A1:A2' };
const first: PlannedWorkbook = {
  sheets: [{ name: 'Kalkyl', cells: [{ at: 'A1', rows: [['Ny']] }] }],
  names: [{ name: 'Kalkyl_ruta', refersTo: "='Kalkyl'!$A$1" }],
  additions: [{ sheet: 'Blad1', at: 'C1:C2', columnWidth: 90, cells: [{ at: 'C1', rows: [['Index'], [1]] }] }],
  tableRows: [{ table: 'Friskdag_Logg', how: 'replace', rows: [['nu'], ['nyss']] }],
};
const second: PlannedWorkbook = {
  ...first,
  additions: [{ sheet: 'Blad1', at: 'E1:E2', columnWidth: 90, cells: [{ at: 'E1', rows: [['Kostnad'], [2]] }] }],
  tableRows: [{ table: 'Friskdag_Logg', how: 'replace', rows: [['senare']] }],
};

/** A workbook with a sheet and a table that an insertion will replace. */
function workbook(): FakeHost {
  const host = new FakeHost('Blad1', 'Kalkyl', 'Logg');
  host.sheets[1]?.cells.set('A1', 'Gammal');
  host.sheets[2]?.tables.push({ ...table });
  host.sheets[2]?.cells.set('A1', 'Tid').set('A2', 'förr');
  host.names.push({ name: 'Kalkyl_ruta', refersTo: "='Kalkyl'!$A$1" });
  return host;
}

const replace = { replace: true };

describe('the undoing of an insertion, when the next one comes to nothing', () => {
  it('is possible after a cancel at any request', async () => {
    for (let requests = 0; requests < 2; requests++) {
      const host = workbook();
      const before = host.contents();
      await insert(first, host, replace);
      const inserted = host.contents();
      const work = new AbortController();
      if (requests === 0) work.abort();
      const failing = insert(second, host, { ...replace, signal: work.signal, onProgress: () => work.abort() });
      await assert.rejects(failing, (error) => error instanceof InsertionError && error.remainder === 'as-before');
      assert.deepEqual(host.contents(), inserted);
      assert.deepEqual((await undoableInsertion(host))?.sheets, ['Kalkyl']);
      await undo(host);
      assert.deepEqual(host.contents(), before);
    }
  });

  it('is possible after every fault that leaves the workbook as before, and after no other', async () => {
    const requests = await requestsOfSecond();
    let tried = 0;
    for (const fault of Object.keys(faults) as Fault[]) {
      for (let at = 1; at <= requests; at++) {
        for (const stepsTaken of at === requests ? Array.from({ length: 30 }, (_, steps) => steps) : [1]) {
          await tryFault(fault, at, stepsTaken);
          tried += 1;
        }
      }
    }
    console.log(`      points tried: ${tried}`);
    assert.ok(tried > 200);
  });

  it('is not possible once the next one is made', async () => {
    const host = workbook();
    await insert(first, host, replace);
    const inserted = host.contents();
    await insert(second, host, replace);
    assert.deepEqual(
      host.sheets.filter(({ shown }) => !shown).map(({ name }) => name),
      ['Friskdag ångrar 3', 'Friskdag ångrar 4'],
    );
    await undo(host);
    assert.deepEqual(withoutTraces(host.contents()), withoutTraces(inserted));
    assert.equal(await undoableInsertion(host), undefined);
  });
});

async function requestsOfSecond(): Promise<number> {
  const host = workbook();
  await insert(first, host, replace);
  const counting = new FaultyHost(host, Infinity, 'refused');
  await insert(second, counting, replace);
  return counting.asked;
}

async function tryFault(fault: Fault, at: number, stepsTaken: number): Promise<void> {
  const where = `${fault} at request ${at} after ${stepsTaken} steps`;
  const host = workbook();
  const before = host.contents();
  await insert(first, host, replace);
  const inserted = host.contents();
  const faulty = new FaultyHost(host, at, fault, stepsTaken);
  await insert(second, faulty, replace).catch((error: unknown) => assert.ok(error instanceof InsertionError, where));
  faulty.comeBack();
  await repair(faulty);
  const isAsBefore = JSON.stringify(host.contents()) === JSON.stringify(inserted);
  await undo(faulty);
  const [now, expected] = [host.contents(), isAsBefore ? before : inserted];
  assert.deepEqual(isAsBefore ? now : withoutTraces(now), isAsBefore ? expected : withoutTraces(expected), where);
}

/** Without what the undoing of the first insertion would need. */
function withoutTraces(contents: unknown): unknown {
  const { names, ...rest } = contents as { readonly names: readonly { readonly name: string }[] };
  return { ...rest, hidden: [], settings: [], names: names.filter(({ name }) => !name.startsWith('Friskdag_infogat')) };
}
