import assert from 'node:assert/strict';
import { CellError, type FunctionArgument } from '../../workbench/src/engine/engine';
import { toWireArguments } from '../../workbench/src/functions/arguments';
import { CustomFunctions } from '../../workbench/src/functions/custom-functions';
import { readMetadata } from '../../workbench/src/functions/metadata';
import { RequestFailures } from '../../workbench/src/host/failures';
import { shiftArea } from '../../workbench/src/host/references';
import { FakeEngine } from './fake-engine';

const { functions } = readMetadata({
  functions: [
    { id: 'ANY', name: 'ANY', parameters: [{ name: 'value', type: 'any', dimensionality: 'matrix' }] },
    { id: 'NUMBER', name: 'NUMBER', parameters: [{ name: 'value', type: 'number' }] },
    {
      id: 'MORE',
      name: 'MORE',
      parameters: [
        { name: 'first', optional: true },
        { name: 'rest', dimensionality: 'matrix', repeating: true },
      ],
    },
  ],
});
const [any, number, more] = functions;
if (!any || !number || !more) throw new Error('the metadata were not read');

const scalar = (value: FunctionArgument['rows'][number][number]): FunctionArgument => ({ rows: [[value]], area: null, isOmitted: false });
const omitted: FunctionArgument = { rows: [[null]], area: null, isOmitted: true };
const web = { emptyCells: 'null', passErrors: true } as const;

describe('arguments of custom functions', () => {
  const block: FunctionArgument = { rows: [[1, null, new CellError('#N/A')]], area: null, isOmitted: false };

  it('hands on errors and empty cells as Excel on the web does', () =>
    assert.deepEqual(toWireArguments(any, [block], web), [[[1, null, { type: 'CustomFunctionError', code: '#N/A' }]]]));

  it('hands on empty cells as 0 where Excel on the desktop does', () =>
    assert.deepEqual(toWireArguments(any, [scalar(null)], { ...web, emptyCells: 'zero' }), [[[0]]]));

  it('makes an error the result when errors are not to be passed on', () =>
    assert.deepEqual(toWireArguments(any, [block], { ...web, passErrors: false }), new CellError('#N/A')));

  it('waits for a value that is still to come', () =>
    assert.deepEqual(toWireArguments(any, [scalar(new CellError('#BUSY!'))], web), new CellError('#BUSY!')));

  it('coerces single values to the type of the parameter', () => {
    assert.deepEqual(toWireArguments(number, [scalar('12,5')], web), [12.5]);
    assert.deepEqual(toWireArguments(number, [scalar(true)], web), [1]);
    assert.deepEqual(toWireArguments(number, [scalar('tolv')], web), new CellError('#VALUE!'));
  });

  it('gives null for what is left out, and an error when it may not be', () => {
    assert.deepEqual(toWireArguments(more, [omitted], web), [null, []]);
    assert.deepEqual(toWireArguments(number, [], web), new CellError('#VALUE!'));
  });

  it('gathers repeated arguments', () =>
    assert.deepEqual(toWireArguments(more, [scalar(1), scalar(2), scalar(3)], web), [1, [[[2]], [[3]]]]));

  it('refuses arguments that are too many', () =>
    assert.deepEqual(toWireArguments(number, [scalar(1), scalar(2)], web), new CellError('#VALUE!')));
});

describe('calls of custom functions', () => {
  const place = { sheetId: '1', row: 0, column: 0 };

  function scene() {
    const engine = new FakeEngine();
    const sent: { messageType: number; message: string }[] = [];
    const custom = new CustomFunctions(engine.asEngine(), (messages) => void sent.push(...messages), 'null');
    custom.register(
      'PROV',
      readMetadata({ functions: [{ id: 'NUMBER', name: 'NUMBER', parameters: [{ name: 'value', type: 'number' }] }] }),
    );
    custom.ready();
    const calculate = (value: number): unknown => {
      for (const start of engine.starts) start();
      const result = engine.functions.get('PROV.NUMBER')?.(place, [scalar(value)]);
      for (const end of engine.ends) end();
      return result;
    };
    return { engine, sent, custom, calculate };
  }

  it('answers #BUSY! until the result is there, and sends the call once', async () => {
    const { engine, sent, custom, calculate } = scene();
    assert.deepEqual(calculate(7), new CellError('#BUSY!'));
    assert.deepEqual(calculate(7), new CellError('#BUSY!'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(
      sent.map(({ message }) => message),
      ['[1,"NUMBER",[7],"Blad1!A1",0]'],
    );
    custom.receive([[1, true, 14]]);
    assert.deepEqual(engine.recalculated, [place]);
    assert.equal(calculate(7), 14);
  });

  it('asks again when everything is to be calculated anew', () => {
    const { engine, custom, calculate } = scene();
    calculate(7);
    custom.receive([[1, true, 14]]);
    for (const renew of engine.renewals) renew();
    assert.deepEqual(calculate(7), new CellError('#BUSY!'));
    custom.receive([[2, true, 15]]);
    assert.equal(calculate(7), 15);
  });

  it('forgets a call that its cell no longer makes', () => {
    const { custom, calculate } = scene();
    for (let value = 0; value < 100; value += 1) calculate(value);
    assert.equal(custom.remembered, 1);
  });

  it('keeps the sentence of an error with its cell', () => {
    const { engine, custom, calculate } = scene();
    calculate(7);
    custom.receive([[1, false, 'Uppgiften finns inte.', 1]]);
    assert.deepEqual(calculate(7), new CellError('#N/A'));
    engine.written.set('1 0 0', { value: '#N/A' });
    assert.equal(custom.messageAt(place), 'Uppgiften finns inte.');
    assert.equal(custom.messageAt({ ...place, row: 5 }), '');
  });

  it('keeps no sentence with an error that carries none in Excel', () => {
    const { engine, custom, calculate } = scene();
    calculate(7);
    custom.receive([[1, false, 'Delat med noll.', 5]]);
    engine.written.set('1 0 0', { value: '#DIV/0!' });
    assert.equal(custom.messageAt(place), '');
  });
});

describe('requests that are made to fail', () => {
  const outcomes = (failures: RequestFailures, count: number): (string | undefined)[] =>
    Array.from({ length: count }, () => failures.next()?.code);

  it('fails the k-th from now', () => {
    const failures = new RequestFailures();
    failures.next();
    failures.plan(2, 'error');
    assert.deepEqual(outcomes(failures, 3), [undefined, 'GeneralException', undefined]);
    assert.equal(failures.requests, 4);
  });

  it('is silent first, as long as usual or as long as it is told', () => {
    const failures = new RequestFailures();
    failures.plan(1, 'timeout');
    failures.plan(2, 'timeout', 50);
    assert.deepEqual([failures.next()?.afterMs, failures.next()?.afterMs], [1500, 50]);
  });

  it('fails all once the host is gone, until it is restored', () => {
    const failures = new RequestFailures();
    failures.plan(1, 'gone');
    assert.deepEqual(outcomes(failures, 2), ['HostIsUnavailable', 'HostIsUnavailable']);
    failures.restore();
    assert.deepEqual(outcomes(failures, 1), [undefined]);
  });

  it('refuses a number that is no place in a row', () => assert.throws(() => new RequestFailures().plan(0, 'error'), RangeError));
});

describe('cells that move', () => {
  const area = { sheetId: '1', rectangle: { top: 4, left: 1, bottom: 6, right: 1 } };
  const rows = (index: number, count: number) => shiftArea(area, { sheetId: '1', axis: 'row', index, count })?.rectangle;

  it('go down when rows come above', () => assert.deepEqual(rows(2, 3), { top: 7, left: 1, bottom: 9, right: 1 }));
  it('grow when rows come among them', () => assert.deepEqual(rows(5, 1), { top: 4, left: 1, bottom: 7, right: 1 }));
  it('stay when rows come below', () => assert.deepEqual(rows(7, 1), area.rectangle));
  it('go up when rows above go', () => assert.deepEqual(rows(0, -2), { top: 2, left: 1, bottom: 4, right: 1 }));
  it('shrink when some of them go', () => assert.deepEqual(rows(6, -5), { top: 4, left: 1, bottom: 5, right: 1 }));
  it('are gone when all of them go', () => assert.equal(rows(3, -4), undefined));
  it('do not mind what happens on other sheets', () =>
    assert.deepEqual(shiftArea(area, { sheetId: '2', axis: 'row', index: 0, count: 1 }), area));
});
