import assert from 'node:assert/strict';
import { D } from '../../src/values/money';
import { InputError } from '../../src/values/problem';
import { recorder } from '../../src/values/tell';
import { engagement, type Answers } from '../../src/wellbeing/hme';

const _ = undefined;

function answersOf(...employees: (number | undefined)[][]): Answers[] {
  return employees.map((given) => given.map((answer) => (answer === undefined ? undefined : new D(answer))));
}

function times(count: number, employee: (number | undefined)[]): (number | undefined)[][] {
  return Array.from({ length: count }, () => employee);
}

function indexesOf(answers: readonly Answers[]): string[] {
  const { motivation, leadership, steering, total } = engagement(answers);
  return [motivation, leadership, steering, total].map((index) => index.toDP(2).toString());
}

describe('engagement', () => {
  it('is 0 where all answer 1, and 100 where all answer 5', () => {
    assert.deepEqual(indexesOf(answersOf(...times(10, [1, 1, 1, 1, 1, 1, 1, 1, 1]))), ['0', '0', '0', '0']);
    assert.deepEqual(indexesOf(answersOf(...times(10, [5, 5, 5, 5, 5, 5, 5, 5, 5]))), ['100', '100', '100', '100']);
  });

  it('has three statements in each sub-index, and all nine in the total', () => {
    assert.deepEqual(indexesOf(answersOf(...times(10, [5, 5, 2, 3, 3, 3, 1, 1, 2]))), ['75', '50', '8.33', '44.44']);
  });

  it('is of the mean answer', () => {
    const half = [...times(5, [4, 4, 4, 4, 4, 4, 4, 4, 4]), ...times(5, [5, 5, 5, 5, 5, 5, 5, 5, 5])];
    assert.deepEqual(indexesOf(answersOf(...half)), ['87.5', '87.5', '87.5', '87.5']);
  });

  it('takes a statement’s mean over those who answered it', () => {
    const some = [...times(10, [5, 3, 3, 3, 3, 3, 3, 3, 3]), ...times(10, [_, 3, 3, 3, 3, 3, 3, 3, 3])];
    assert.deepEqual(indexesOf(answersOf(...some)), ['66.67', '50', '50', '55.56']);
  });

  it('tells each statement and each sub-index', () => {
    const { tell, steps } = recorder();
    engagement(answersOf(...times(10, [5, 5, 2, 3, 3, 3, 1, 1, 2])), tell);
    assert.deepEqual(
      steps.map(({ name, part, value }) => [name.split('.')[1], part, Number(value.toFixed(1))]),
      [
        ['statementIndex', '[1]', 100],
        ['statementIndex', '[2]', 100],
        ['statementIndex', '[3]', 25],
        ['statementIndex', '[4]', 50],
        ['statementIndex', '[5]', 50],
        ['statementIndex', '[6]', 50],
        ['statementIndex', '[7]', 0],
        ['statementIndex', '[8]', 0],
        ['statementIndex', '[9]', 25],
        ['motivation', undefined, 75],
        ['leadership', undefined, 50],
        ['steering', undefined, 8.3],
        ['total', undefined, 44.4],
      ],
    );
  });

  const hidden: [what: string, answers: Answers[], statement: number, count: number][] = [
    ['nine employees', answersOf(...times(9, [3, 3, 3, 3, 3, 3, 3, 3, 3])), 1, 9],
    ['nobody', [], 1, 0],
    [
      'ten employees of whom one left the fifth statement out',
      answersOf(...times(9, [3, 3, 3, 3, 3, 3, 3, 3, 3]), [3, 3, 3, 3, _, 3, 3, 3, 3]),
      5,
      9,
    ],
  ];
  for (const [what, answers, column, count] of hidden) {
    it(`is not shown of ${what}`, () => {
      assert.throws(
        () => engagement(answers),
        (error) => {
          assert.ok(error instanceof InputError);
          assert.deepEqual(error.problems, [{ argument: 'answers', column, code: 'too-few-answers', answers: count, least: 10 }]);
          return true;
        },
      );
    });
  }
});
