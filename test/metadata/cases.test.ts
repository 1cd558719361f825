import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf, type ArgumentNames } from '../../scripts/metadata/catalogue';
import { readDeclarations } from '../../scripts/metadata/declarations';
import { generateMetadata } from '../../scripts/metadata/metadata';
import { metadataProblems } from '../../scripts/metadata/problems';
import { stabilityFaults, type PublishedIds } from '../../scripts/metadata/stability';
import { excelNames } from './excel-names';

/*
 * A case is a folder: functions.ts with a declaration, problems.json with all that is said of it, and, where the case is about
 * published workbooks, ids.json with what had been published before.
 */

const folder = join(import.meta.dirname, 'cases');

const argumentNames: ArgumentNames = {
  days: { sv: 'dagar', en: 'days' },
  share: { sv: 'andel', en: 'share' },
  part: { sv: 'Andel', en: 'part' },
};

async function problemsOf(folderOfCase: string): Promise<readonly unknown[]> {
  const file = join(folderOfCase, 'functions.ts');
  const declarations = readDeclarations(file);
  const catalogue = catalogueOf(declarations, argumentNames);
  const { errors } = await generateMetadata([file]);
  const published = join(folderOfCase, 'ids.json');
  return [
    ...errors.map((error) => ({ code: 'generator', error })),
    ...metadataProblems(declarations, catalogue, excelNames),
    ...(existsSync(published) ? stabilityFaults(catalogue, readJson(published) as PublishedIds) : []),
  ];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('the checks of declarations of custom functions', () => {
  for (const name of readdirSync(folder)) {
    it(name.replaceAll('-', ' '), async () => {
      const folderOfCase = join(folder, name);
      assert.deepEqual(await problemsOf(folderOfCase), readJson(join(folderOfCase, 'problems.json')));
    });
  }
});
