import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { allFunctions } from '../functions/all';
import { callFunction } from '../functions/call';
import { CellError } from '../functions/cell/in-cell';
import { shown } from '../functions/cell/language';
import { languageOf } from '../src/locale/language';

/*
 * Calls a custom function as a cell does.
 *
 *     npm run --silent call -- RISKDELNING '[14700000,22870000,8405100,0.5]'
 *     npm run --silent call -- --lines < calls.jsonl        one {"id":"RISKDELNING","args":[…]} a line
 *
 * null stands for an empty cell and for an argument that is left out, nested arrays for ranges.
 */

interface Failure {
  readonly error: string;
  readonly message: string;
}

const failed = (answer: unknown): answer is Failure => typeof answer === 'object' && answer !== null && 'error' in answer;

function call(id: string, given: unknown): unknown {
  if (!Array.isArray(given)) return { error: '#VALUE!', message: 'The arguments must be a JSON array, such as [14700000,22870000].' };
  try {
    return (
      callFunction(id, given) ?? { error: '#NAME?', message: `There is no function ${id}. Known: ${Object.keys(allFunctions).join(', ')}.` }
    );
  } catch (error) {
    if (error instanceof CellError) return { error: error.code, message: error.message };
    throw error;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { id, args } = (parse(line) ?? {}) as { id?: unknown; args?: unknown };
    console.log(JSON.stringify(call(String(id), args)));
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lines: { type: 'boolean', default: false }, language: { type: 'string', default: 'sv' } },
});
shown.language = languageOf(values.language);

if (values.lines) {
  await answerLines();
} else {
  const [id = '', given = '[]'] = positionals;
  const answer = call(id, parse(given));
  console.log(JSON.stringify(answer));
  if (failed(answer)) process.exitCode = 1;
}
