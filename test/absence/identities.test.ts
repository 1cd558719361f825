import assert from 'node:assert/strict';
import { Identities } from '../../src/absence/identities';

describe('identities', () => {
  it('are numbered as they are first met, and told apart by every sign', () => {
    const identities = new Identities();
    const names = ['anna', '7', '07', ' 7', '7.0', '100003', '0', '', '9999999', '10000000', 'anna', '7', '100003', '10000000'];
    assert.deepEqual(
      names.map((name) => identities.numberOf(name)),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 5, 9],
    );
    assert.deepEqual(identities.names, names.slice(0, 10));
  });

  it('may go by another name as well', () => {
    const identities = new Identities();
    const number = identities.add('person 1');
    identities.addOther('5001010000', number);
    identities.addOther('500101', number);
    assert.deepEqual(
      ['person 1', '5001010000', '500101', '500102'].map((name) => identities.find(name)),
      [0, 0, 0, undefined],
    );
  });
});
