import assert from 'node:assert/strict';
import { KnownEmployees, personalNumberIn } from '../../src/sources/identities';

// Made-up numbers: the last four digits are zeros.
describe('an employee', () => {
  it('is known by the employee number as it is', () => {
    const keys = new KnownEmployees();
    assert.deepEqual([keys.keyOf('M00001'), keys.keyOf(' 002 '), keys.keyOf('2')], ['M00001', '002', '2']);
  });

  it('is the same in every form of the personal number, which goes no further', () => {
    const keys = new KnownEmployees();
    const forms = ['750501-0000', '19750501-0000', '7505010000', '197505010000', '750501+0000'];
    assert.deepEqual(new Set(forms.map((form) => keys.keyOf(form))), new Set(['person 1']));
    assert.equal(keys.keyOf('760501-0000'), 'person 2');
  });

  it('is the same by employee number and personal number when they are joined, in whatever order they are met', () => {
    const first = new KnownEmployees();
    first.join('002', '750501-0000');
    assert.deepEqual([first.keyOf('002'), first.keyOf('7505010000')], ['002', '002']);
    const second = new KnownEmployees();
    assert.equal(second.keyOf('750501-0000'), 'person 1');
    second.join('002', '750501-0000');
    second.join('003', '750501-0000');
    assert.deepEqual([second.keyOf('002'), second.keyOf('003')], ['person 1', 'person 1']);
  });
});

describe('a personal number', () => {
  it('may be a coordination number, whose day is 60 more', () => {
    assert.equal(personalNumberIn('750561-0000'), '7505610000');
  });

  it('that has lost its leading zero is known by its check digit', () => {
    // 050501-0005: 0 5 0 5 0 1 0 0 0, weighted 0+5+0+5+0+1+0+0+0 = 11, so the check digit is 9.
    assert.equal(personalNumberIn('505010009'), '0505010009');
    assert.equal(personalNumberIn('505010008'), undefined);
  });

  for (const text of ['1234567890', '750532-0000', '751301-0000', 'M00001', '', '75050100001']) {
    it(`is not in ${text || 'an empty text'}`, () => {
      assert.equal(personalNumberIn(text), undefined);
    });
  }
});
