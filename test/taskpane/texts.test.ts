import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../taskpane/texts/en';
import { sv } from '../../taskpane/texts/sv';

const folder = join(import.meta.dirname, '../../taskpane');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('texts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

describe('the texts of the pane', () => {
  it('are there in both languages', () => {
    assert.deepEqual(keysOf(en), keysOf(sv));
  });

  it('mention the same figures in both languages', () => {
    for (const key of keysOf(sv)) assert.deepEqual(placeholders(textAt(en, key)), placeholders(textAt(sv, key)), key);
  });

  it('are all used', () => {
    const unused = keysOf(sv).filter((key) => !isUsed(key));
    assert.deepEqual(unused, []);
  });

  it('are never empty', () => {
    for (const key of keysOf(sv)) assert.ok(textAt(sv, key).trim() !== '' && textAt(en, key).trim() !== '', key);
  });
});

/** Used as it stands, or as a group of which one is chosen: t(`insertion.failed.${failure}`). */
function isUsed(key: string): boolean {
  const group = key.slice(0, key.lastIndexOf('.'));
  return sources.includes(`'${key}'`) || sources.includes(`\`${group}.\${`);
}

function keysOf(texts: object, before = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [`${before}${key}`] : keysOf(text as object, `${before}${key}.`),
  );
}

function textAt(texts: object, key: string): string {
  return key.split('.').reduce<unknown>((group, part) => (group as Record<string, unknown>)[part], texts) as string;
}

function placeholders(text: string): string[] {
  return (text.match(/{{\w+}}/g) ?? []).sort();
}
