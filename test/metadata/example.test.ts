import assert from 'node:assert/strict';
import { agrees, parseExample } from '../../scripts/metadata/example';

describe('an example in a docstring', () => {
  it('is arguments and a result, as JSON', () => {
    assert.deepEqual(parseExample('[[[1], [2]], null, "månad"] gives [[0.5], [1.00]]'), {
      arguments: [[[1], [2]], null, 'månad'],
      result: [[0.5], [1]],
      printedResult: '[[0.5], [1.00]]',
    });
  });

  for (const written of ['[1] is 2', '1 gives 2', '[1] gives', '[1] gives 2 gives 3', '[1,] gives 2']) {
    it(`cannot be read when it is "${written}"`, () => assert.equal(parseExample(written), undefined));
  }

  const agreeing: [unknown, string][] = [
    [2701245.519, '2701245.52'],
    [0.18376, '0.184'],
    [4, '4'],
    [[[4]], '4'],
    [[[4]], '[[4]]'],
    [
      [
        ['Värde', '1.5'],
        [3.004, true],
      ],
      '[["Värde", "1.5"], [3.00, true]]',
    ],
    [-1.25, '-1.2'],
  ];
  for (const [actual, printed] of agreeing) {
    it(`${JSON.stringify(actual)} agrees with ${printed}`, () => assert.equal(agrees(actual, printed), true));
  }

  const differing: [unknown, string][] = [
    [2701245.526, '2701245.52'],
    [0.1834, '0.184'],
    [4.6, '4'],
    ['4', '4'],
    [4, '"4"'],
    [[[4], [4]], '[[4]]'],
    [[[4]], '[[4], [4]]'],
    [[[4, 4]], '4'],
    [[['Värde']], '[["Value"]]'],
    [Number.NaN, '0'],
    [undefined, '0'],
  ];
  for (const [actual, printed] of differing) {
    it(`${JSON.stringify(actual)} does not agree with ${printed}`, () => assert.equal(agrees(actual, printed), false));
  }
});
