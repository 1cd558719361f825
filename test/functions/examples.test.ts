import assert from 'node:assert/strict';
import { callFunction } from '../../functions/call';
import { registry } from '../../functions/registry';
import { agrees } from '../../scripts/metadata/example';
import { readProject } from '../../scripts/metadata/read-project';
import { stepNames } from '../../src/locale/step-names';
import { inLanguage } from '../support/cell';
import { withPulledStatistics } from '../support/pulled';

const { catalogue } = readProject();
const calculating = catalogue.filter(({ id }) => id in registry);

describe('the docstrings', () => {
  withPulledStatistics();

  for (const { id, name, examples } of catalogue) {
    it(`show an example of ${name}`, () => assert.ok(examples.length > 0));

    for (const example of examples) {
      it(`${name}(${JSON.stringify(example.arguments).slice(1, -1)}) gives ${example.printedResult}`, () => {
        const actual = callFunction(id, example.arguments);
        assert.ok(agrees(actual, example.printedResult), `it gives ${JSON.stringify(actual)}`);
      });
    }
  }
});

describe('FÖRKLARA of every function', () => {
  withPulledStatistics();

  for (const { id, name, examples } of calculating) {
    for (const example of examples) {
      it(`tells how ${name}(${JSON.stringify(example.arguments).slice(1, -1)}) arrives at its result`, () => {
        const [, ...steps] = callFunction('FÖRKLARA', [id, ...example.arguments]) as unknown[][];
        assert.ok(steps.length > 0, 'no step is told');
        const told = new Set(steps.map(([, , value]) => value));
        const figures = numbersIn(callFunction(id, example.arguments));
        assert.ok(
          figures.some((figure) => told.has(figure)),
          `none of the result's figures ${figures.join(', ')} is a step's value`,
        );
      });
    }
  }

  it('has a name in both languages for every step told', () => {
    for (const language of ['sv', 'en'] as const) {
      inLanguage(language, () => {
        const names = new Set(Object.values(stepNames).map((text) => text[language]));
        for (const { id, examples } of calculating) {
          for (const example of examples) {
            const [, ...steps] = callFunction('FÖRKLARA', [id, ...example.arguments]) as string[][];
            for (const [step = ''] of steps) {
              assert.ok(
                [...names].some((name) => step === name || step.startsWith(`${name} `)),
                `${id}: ${step}`,
              );
            }
          }
        }
      });
    }
  });
});

function numbersIn(result: unknown): number[] {
  return [result].flat(2).filter((cell): cell is number => typeof cell === 'number');
}
