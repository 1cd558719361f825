import assert from 'node:assert/strict';
import { EmulatedHost } from '../../workbench/src/host/emulated-host';
import { isOwnTraffic } from '../../workbench/src/host/connection';
import { processQuery } from '../../workbench/src/host/protocol';
import type { Action, Answer, ObjectPath } from '../../workbench/src/host/request';
import { FakeEngine } from './fake-engine';

const workbook: ObjectPath = { Id: 1, ObjectPathType: 1, Name: '' };
const sheets: ObjectPath = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
const sheet = (name: string): ObjectPath => ({
  Id: 3,
  ObjectPathType: 5,
  Name: '',
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [name] },
});
const range = (address: string): ObjectPath => ({
  Id: 4,
  ObjectPathType: 3,
  Name: 'GetRange',
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [address] },
});

const set = (Id: number, ObjectPathId: number, Name: string, value: unknown): Action => ({
  Id,
  ActionType: 4,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments: [value] },
});
const load = (Id: number, ObjectPathId: number, ...Select: string[]): Action => ({
  Id,
  ActionType: 2,
  ObjectPathId,
  QueryInfo: { Select },
});
const call = (Id: number, ObjectPathId: number, Name: string, ...Arguments: unknown[]): Action => ({
  Id,
  ActionType: 3,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments },
});
const instantiate = (Id: number, ObjectPathId: number): Action => ({ Id, ActionType: 1, ObjectPathId });

interface Scene {
  readonly host: EmulatedHost;
  readonly missing: string[];
  readonly sent: unknown[];
  readonly request: (paths: ObjectPath[], ...actions: Action[]) => Promise<Answer>;
}

function scene(): Scene {
  const missing: string[] = [];
  const sent: unknown[] = [];
  const host = new EmulatedHost({
    engine: new FakeEngine().asEngine(),
    pane: { isOpen: () => true, open: () => undefined, close: () => undefined },
    send: (messages) => void sent.push(...messages),
    chartsChanged: () => undefined,
    colorScalesChanged: () => undefined,
    customFunctionResults: () => undefined,
    customFunctionsReady: () => undefined,
    missing: (what) => void missing.push(what),
  });
  const request = (paths: ObjectPath[], ...actions: Action[]): Promise<Answer> =>
    processQuery(host, { Actions: actions, ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) });
  return { host, missing, sent, request };
}

describe('the protocol of office.js', () => {
  it('runs actions in order and answers a load with the names of the server', async () => {
    const { request } = scene();
    const answer = await request(
      [workbook, sheets, sheet('Blad1'), range('A1:B2')],
      set(10, 4, 'Values', [
        [1, 'x'],
        [true, ''],
      ]),
      load(11, 4, 'values', 'address', 'rowCount'),
    );
    assert.deepEqual(answer, {
      Results: [
        { ActionId: 10, Value: null },
        {
          ActionId: 11,
          Value: {
            Values: [
              [1, 'x'],
              [true, ''],
            ],
            Address: 'Blad1!A1:B2',
            RowCount: 2,
          },
        },
      ],
    });
  });

  it('takes a path of slashes into nested objects', async () => {
    const { request } = scene();
    const answer = await request([workbook, sheets, sheet('Blad1'), range('C3')], load(10, 4, 'worksheet/name', 'format/font/bold'));
    assert.deepEqual(answer.Results[0]?.Value, { Worksheet: { Id: '1', Name: 'Blad1' }, Format: { Font: { Bold: false } } });
  });

  it('lists a collection under _Items', async () => {
    const { request } = scene();
    const answer = await request([workbook, sheets], call(10, 2, 'Add', 'Åtgärder'), load(11, 2, 'items/name'));
    assert.deepEqual(answer.Results[1]?.Value, {
      _Items: [
        { Id: '1', Name: 'Blad1' },
        { Id: '2', Name: 'Åtgärder' },
      ],
    });
  });

  it('finds a worksheet by its id as well as by its name', async () => {
    const { request } = scene();
    const answer = await request([workbook, sheets, sheet('1')], load(10, 3, 'name'));
    assert.deepEqual(answer.Results[0]?.Value, { Id: '1', Name: 'Blad1' });
  });

  it('answers null for an object that may be missing and is', async () => {
    const { request } = scene();
    const path: ObjectPath = {
      Id: 3,
      ObjectPathType: 3,
      Name: 'GetItemOrNullObject',
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ['Nix'] },
    };
    const answer = await request([workbook, sheets, path], instantiate(10, 3), load(11, 3, 'name'));
    assert.deepEqual(
      answer.Results.map(({ Value }) => Value),
      [null, null],
    );
  });

  it('keeps a range under a reference until it is released', async () => {
    const { request } = scene();
    const paths = [workbook, sheets, sheet('Blad1'), range('B2')];
    const kept = await request(paths, instantiate(10, 4), call(11, 4, '_KeepReference'), instantiate(12, 4));
    const { _ReferenceId: name } = kept.Results[2]?.Value as { _ReferenceId: string };
    const again: ObjectPath = { Id: 9, ObjectPathType: 6, Name: name };
    assert.deepEqual((await request([again], load(13, 9, 'address'))).Results[0]?.Value, { _ReferenceId: name, Address: 'Blad1!B2' });

    await request([workbook], call(14, 1, '_RemoveReference', name));
    assert.equal((await request([again], load(15, 9, 'address'))).Error?.Code, 'InvalidObjectPath');
  });

  it('stops at the first error, keeps what came before, and says where by the place in the list', async () => {
    const { request } = scene();
    const answer = await request(
      [workbook, sheets, sheet('Nix')],
      load(10, 2, 'items/name'),
      instantiate(11, 3),
      load(12, 2, 'items/name'),
    );
    assert.equal(answer.Results.length, 1);
    assert.deepEqual(answer.Error, {
      Code: 'ItemNotFound',
      Message: "The requested resource doesn't exist.",
      Location: 'WorksheetCollection.getItem',
      ActionIndex: 1,
      HttpStatusCode: 404,
    });
  });

  const refused: [what: string, action: Action, listed: string][] = [
    ['a property to load', load(10, 4, 'hyperlink'), 'Range.hyperlink'],
    ['a property to set', set(10, 4, 'Hyperlink', {}), 'Range.Hyperlink (set)'],
    ['a method', call(10, 4, 'Sort', []), 'Range.Sort()'],
    ['a property of the workbook', set(10, 1, 'Nothing', 1), 'Workbook.Nothing (set)'],
    ['a kind of action', { Id: 10, ActionType: 6, ObjectPathId: 4 }, 'action type 6'],
  ];
  for (const [what, action, listed] of refused) {
    it(`refuses ${what} that it does not emulate, and lists it`, async () => {
      const { request, missing } = scene();
      const answer = await request([workbook, sheets, sheet('Blad1'), range('A1')], action);
      assert.equal(answer.Error?.Code, 'NotImplemented');
      assert.deepEqual(missing, [listed]);
    });
  }

  it('cannot be led to members that are no part of the object model', async () => {
    const { request } = scene();
    const answer = await request([workbook], call(10, 1, 'constructor'), call(11, 1, 'identity'));
    assert.equal(answer.Error?.Code, 'NotImplemented');
  });

  const badWrites: [what: string, address: string, values: unknown][] = [
    ['too few rows', 'A1:B2', [[1, 2]]],
    ['a ragged matrix', 'A1:B2', [[1, 2], [3]]],
  ];
  for (const [what, address, values] of badWrites) {
    it(`refuses ${what}`, async () => {
      const { request } = scene();
      const answer = await request([workbook, sheets, sheet('Blad1'), range(address)], set(10, 4, 'Values', values));
      assert.equal(answer.Error?.Code, 'InvalidArgument');
    });
  }

  it('leaves a cell alone for null', async () => {
    const { request } = scene();
    const paths = [workbook, sheets, sheet('Blad1'), range('A1:B1')];
    await request(paths, set(10, 4, 'Values', [[1, 2]]));
    await request(paths, set(10, 4, 'Values', [[null, '=A1*2']]));
    const answer = await request(paths, load(11, 4, 'formulas'));
    assert.deepEqual(answer.Results[0]?.Value, { Formulas: [[1, '=A1*2']] });
  });

  it('answers a trace, for listening hangs on it, and tells only those who listen', async () => {
    const { request, host, sent } = scene();
    const answer = await request([workbook, sheets], call(10, 2, '_RegisterDataChangedEvent'), { Id: 11, ActionType: 5, ObjectPathId: 2 });
    assert.deepEqual(
      answer.Results.map(({ ActionId }) => ActionId),
      [10, 11],
    );
    host.events.raise('DataChangedEvent', '1', () => ({ address: 'A1' }));
    host.events.raise('SelectionChangedEvent', '1', () => ({ address: 'A1' }));
    assert.deepEqual(sent, [{ messageCategory: 65_536, messageType: 10, targetId: 'Workbook', message: '{"address":"A1"}' }]);
  });

  it('tells office.js its own traffic from the pane', () => {
    const service: ObjectPath = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' };
    const results = { Actions: [instantiate(2, 1), call(3, 1, 'SetInvocationArrayResults', [])], ObjectPaths: { 1: service } };
    assert.equal(isOwnTraffic(results), true);
    assert.equal(isOwnTraffic({ Actions: [load(2, 2, 'name')], ObjectPaths: { 1: workbook, 2: sheets } }), false);
  });
});
