import { headingRow } from '../src/locale/headings';
import { stepNames } from '../src/locale/step-names';
import type { Step } from '../src/values/tell';
import { toCell, type Cell } from './cell/grid';
import { inCell, stepsOf } from './cell/in-cell';
import { shown } from './cell/language';
import { readArguments, schemaOf } from './cell/read';
import { oneCell } from './cell/scalars';
import { idOf } from './find';
import { registry } from './registry';

const calculation = schemaOf((given, report) => {
  const written = oneCell(given, report);
  const found = typeof written === 'string' ? registry[idOf(written)] : undefined;
  return found ?? report({ code: 'unknown-choice', given: written, choices: Object.keys(registry) });
});

/**
 * How another function arrives at its result, step by step: recorded from the calculation itself, not told a second time.
 *
 * @customfunction FORKLARA FÖRKLARA
 * @param functionName Name of the function to explain, as text, such as "UTFALLSERSÄTTNING".
 * @param functionArguments The same arguments, in the same order, as that function is given.
 * @returns Header, then a row a step: step, formula, value, source.
 * @sv Hur en annan funktion kommer fram till sitt resultat, steg för steg: inspelat ur själva beräkningen, inte berättat en gång till.
 * @svParam functionName Namnet på funktionen som ska förklaras, som text, till exempel "UTFALLSERSÄTTNING".
 * @svParam functionArguments Samma argument, i samma ordning, som den funktionen får.
 * @svReturns Rubrikrad, sedan en rad per steg: steg, formel, värde, källa.
 * @example ["AKTIVITETSERSÄTTNING", 8405100, 0.5] gives [["Steg", "Formel", "Värde", "Källa"], ["Aktivitetsersättning (A)", "(1 - r) * P", 4202550, "RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021"]]
 * @source The source of each step stands in its row
 */
export function explain(functionName: any, functionArguments: any[][][]): any[][] {
  return inCell((): Cell[][] => {
    const { functionName: call } = readArguments({ functionName: calculation }, { functionName });
    const steps = stepsOf(() => call(...(functionArguments as never[])));
    return [headingRow(['step', 'formula', 'value', 'source'], shown.language), ...steps.map(rowOf)];
  });
}

function rowOf({ name, part, formula, value, source }: Step): Cell[] {
  const called = stepNames[name]?.[shown.language] ?? name;
  return [part ? `${called} ${part}` : called, formula, toCell(value), source ?? ''];
}
