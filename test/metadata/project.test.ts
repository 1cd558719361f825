import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFunctions } from '../../functions/all';
import { callFunction } from '../../functions/call';
import type { ExampleValue } from '../../scripts/metadata/example';
import { agrees } from '../../scripts/metadata/example';
import { generateMetadata, localised } from '../../scripts/metadata/metadata';
import { metadataProblems } from '../../scripts/metadata/problems';
import { functionFiles, readProject } from '../../scripts/metadata/read-project';
import { metadataSchema, type Metadata } from '../../scripts/metadata/schema';
import { publishedIdsOf, stabilityFaults, type PublishedIds } from '../../scripts/metadata/stability';
import { withPulledStatistics } from '../support/pulled';
import { excelNames } from './excel-names';

const { declarations, catalogue } = readProject();
const published = JSON.parse(readFileSync(join(import.meta.dirname, 'ids.json'), 'utf8')) as PublishedIds;
let metadata: Metadata;
let errors: readonly string[];

before(async () => {
  ({ metadata, errors } = await generateMetadata(functionFiles()));
});

describe("Friskdag's custom functions", () => {
  withPulledStatistics();

  it('are declared as Excel and the reference want them', () => {
    assert.deepEqual(metadataProblems(declarations, catalogue, excelNames), []);
  });

  it('keep the ids and parameters that saved workbooks call', () => {
    assert.deepEqual(stabilityFaults(catalogue, published), []);
  });

  it('are all in the list of published ids (npm run ids adds new ones)', () => {
    assert.deepEqual(publishedIdsOf(catalogue), published);
  });

  it('are registered under the ids that the metadata give', () => {
    assert.deepEqual(Object.keys(allFunctions).sort(), catalogue.map(({ id }) => id).sort());
  });

  for (const { name, examples } of catalogue) {
    for (const example of examples) {
      it(`${name} gives what its docstring prints: ${example.printedResult.slice(0, 60)}`, () => {
        const actual = callFunction(name, example.arguments);
        assert.ok(agrees(actual, example.printedResult), `gave ${JSON.stringify(actual)}`);
      });
    }
  }

  for (const { id, parameters, examples } of catalogue) {
    for (const example of examples.filter(() => !parameters.some(({ repeating }) => repeating))) {
      it(`${id} takes a range of one cell where Excel gives one`, () => {
        const given = example.arguments.map((value, place) => asExcelGives(value, id, place));
        assert.ok(agrees(callFunction(id, given), example.printedResult));
      });
    }
  }
});

/** Excel gives a matrix to a parameter that takes one, also when the formula names a single value. */
function asExcelGives(value: ExampleValue, id: string, place: number): unknown {
  const parameter = metadata.functions.find((described) => described.id === id)?.parameters[place];
  const isSingle = value !== null && !Array.isArray(value);
  return parameter?.dimensionality === 'matrix' && isSingle ? [[value]] : value;
}

describe('functions.json', () => {
  const host = 'https://friskdag.example.se';
  let swedish: Metadata;
  let english: Metadata;

  before(() => {
    swedish = localised(metadata, catalogue, 'sv', host);
    english = localised(metadata, catalogue, 'en', host);
  });

  it("is what Excel's own generator takes", () => assert.deepEqual(errors, []));

  it('is in the format that Excel reads, in both languages', () => {
    for (const { functions } of [swedish, english].map((written) => metadataSchema.parse(written))) {
      assert.equal(functions.length, catalogue.length);
    }
  });

  it('differs between the languages in texts alone', () => {
    assert.deepEqual(shapesOf(swedish), shapesOf(english));
    assert.deepEqual(shapesOf(swedish), shapesOf(metadata));
  });

  it('lets error values into parameters that take anything', () => {
    assert.equal(swedish.allowErrorForDataTypeAny, true);
    assert.equal(english.allowErrorForDataTypeAny, true);
  });

  it('shows names of parameters and help in the language, and the same name of the function', () => {
    assert.deepEqual(shown(swedish), {
      name: 'LEVERANTÖRSANDEL',
      parameter: 'risknivå',
      help: 'https://friskdag.example.se/docs/functions.sv.html#LEVERANTORSANDEL',
    });
    assert.deepEqual(shown(english), {
      name: 'LEVERANTÖRSANDEL',
      parameter: 'risk level',
      help: 'https://friskdag.example.se/docs/functions.en.html#LEVERANTORSANDEL',
    });
  });
});

function shown({ functions }: Metadata): object {
  const described = functions.find(({ id }) => id === 'LEVERANTORSANDEL');
  return { name: described?.name, parameter: described?.parameters[2]?.name, help: described?.helpUrl };
}

/** All that must not differ between the languages. */
function shapesOf({ functions }: Metadata): object {
  return functions.map(({ id, name, parameters, result, options }) => ({
    id,
    name,
    result,
    options,
    parameters: parameters.map((parameter) => ({ ...parameter, name: '', description: '' })),
  }));
}
