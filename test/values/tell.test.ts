import assert from 'node:assert/strict';
import { D } from '../../src/values/money';
import { recorder, silent, within } from '../../src/values/tell';

describe('tell', () => {
  it('hands the value on, told or silent', () => {
    const value = new D(7);
    assert.equal(silent('a', value, 'x'), value);
    assert.equal(recorder().tell('a', value, 'x'), value);
  });

  it('records steps in order, with the part of the calculation that they belong to', () => {
    const { tell, steps } = recorder();
    tell('whole', new D(1), 'x', 'law');
    within(within(tell, '2019-03'), '[2]')('inner', new D(2), 'y');
    assert.deepEqual(
      steps.map(({ name, value, formula, source, part }) => [name, value.toNumber(), formula, source, part]),
      [
        ['whole', 1, 'x', 'law', undefined],
        ['inner', 2, 'y', undefined, '2019-03, [2]'],
      ],
    );
  });

  it('stays silent within a part', () => {
    assert.equal(within(silent, '2019-03'), silent);
  });
});
