import assert from 'node:assert/strict';
import { CellError } from '../../functions/cell/in-cell';
import { shown } from '../../functions/cell/language';
import type { Language } from '../../src/locale/language';

/** Asserts that a call of a cell's function ends in an error with a sentence; no-break spaces are read as spaces. */
export function assertRefused(call: () => unknown, expected: RegExp, code = '#VALUE!'): void {
  assert.throws(call, (error) => {
    assert.ok(error instanceof CellError, `not a cell's error: ${String(error)}`);
    assert.equal(error.code, code);
    assert.match(error.message.replace(/\u00a0/g, ' '), expected);
    return true;
  });
}

/** Runs a call with cells answering in another language than Swedish. */
export function inLanguage<Result>(language: Language, call: () => Result): Result {
  const before = shown.language;
  shown.language = language;
  try {
    return call();
  } finally {
    shown.language = before;
  }
}
