import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, createContext } from 'node:vm';

type CellFunction = (...given: readonly unknown[]) => readonly (readonly unknown[])[];

/** What the page's functions associated, and all that they tried to make out of text. */
export interface RunningFunctions {
  readonly functions: Readonly<Record<string, CellFunction | undefined>>;
  readonly madeFromText: () => readonly string[];
}

/** Excel's own error class, as far as functions use it. */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Runs the page's functions as a browser with a strict content security policy does: no eval, no new Function. The pane's
 * own script is left out, for it needs a page.
 *
 * @param folder the built add-in
 */
export function runFunctions(folder: string): RunningFunctions {
  const functions: Record<string, CellFunction> = {};
  const attempts: string[] = [];
  const globals: Record<string, unknown> = {
    CustomFunctions: {
      associate: (id: string, call: CellFunction) => (functions[id] = call),
      Error: CustomFunctionsError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
    Function: function refuse(...parts: string[]) {
      attempts.push(parts.join(', '));
      throw new EvalError('no code out of text');
    },
    console,
    location: { href: 'https://localhost/taskpane.html' },
  };
  globals.self = globals.globalThis = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  for (const name of scriptsOf(folder)) new Script(readFileSync(join(folder, name), 'utf8'), { filename: name }).runInContext(globals);
  return { functions, madeFromText: () => attempts };
}

/** The scripts that taskpane.html loads from its own host, in order, without the pane's. */
function scriptsOf(folder: string): readonly string[] {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const sources = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>?]+)/g)].map(([, source = '']) => source);
  return sources.filter((source) => !source.startsWith('https:') && !source.startsWith('taskpane.'));
}
