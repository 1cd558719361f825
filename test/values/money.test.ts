import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { D, sum, toOre } from '../../src/values/money';

describe('money', () => {
  it('adds without the errors of binary fractions', () => {
    assert.equal(sum([new D('0.1'), new D('0.2')]).toString(), '0.3');
    assert.equal(sum([]).toString(), '0');
  });

  it('rounds half an öre away from zero', () => {
    assert.deepEqual(
      ['1.005', '-1.005', '8655356.255', '1.0049'].map((kronor) => toOre(new D(kronor)).toString()),
      ['1.01', '-1.01', '8655356.26', '1'],
    );
  });

  it('leaves the library’s global settings alone', () => {
    assert.equal(Decimal.precision, 20);
    assert.equal(new D(1).div(3).toString().length, '0.'.length + 34);
  });
});
