import assert from 'node:assert/strict';
import fc from 'fast-check';
import { D } from '../../src/values/money';
import { InputError } from '../../src/values/problem';
import { recorder } from '../../src/values/tell';
import { engagement, type Answered } from '../../src/wellbeing/hme';

const _ = undefined;

function answersOf(...employees: (number | undefined)[][]): Answered[] {
  return employees.map((given) => meansOf(1, given));
}

function meansOf(respondents: number, given: (number | undefined)[]): Answered {
  return { answers: given.map((answer) => (answer === undefined ? undefined : new D(answer))), respondents: new D(respondents) };
}

function times(count: number, employee: (number | undefined)[]): (number | undefined)[][] {
  return Array.from({ length: count }, () => employee);
}

function indexesOf(answers: readonly Answered[]): string[] {
  const { motivation, leadership, steering, total } = engagement(answers);
  return [motivation, leadership, steering, total].map((index) => index.toDP(2).toString());
}

function mean(employees: readonly number[][], statement: number): number {
  return employees.reduce((total, answers) => total + answers[statement]!, 0) / employees.length;
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

  it('weighs the means of groups by their respondents', () => {
    // By hand: (4,5 * 30 + 3,5 * 10) / 40 = 4,25 to the first statement, 81,25; 4 is 75 and 5 is 100.
    const groups = [meansOf(30, [4.5, 4, 4, 4, 4, 4, 5, 4, 4]), meansOf(10, [3.5, 4, 4, 4, 4, 4, 5, 4, 4])];
    assert.deepEqual(indexesOf(groups), ['77.08', '75', '83.33', '78.47']);
  });

  it('is the same of the answers as of their means', () => {
    const answer = fc.integer({ min: 1, max: 5 });
    const employee = fc.array(answer, { minLength: 9, maxLength: 9 });
    // Of so many, a mean can be written down exactly.
    const group = fc.constantFrom(10, 16, 20, 25).chain((size) => fc.array(employee, { minLength: size, maxLength: size }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 3 }), (groups) => {
        const means = groups.map((employees) =>
          meansOf(
            employees.length,
            employees[0]!.map((_one, statement) => mean(employees, statement)),
          ),
        );
        assert.deepEqual(indexesOf(means), indexesOf(answersOf(...groups.flat())));
      }),
    );
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

  const hidden: [what: string, answers: Answered[], statement: number, count: number][] = [
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
