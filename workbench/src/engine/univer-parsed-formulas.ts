import { CALCULATION_START, recalculateEverything } from './univer-calculation';
import {
  ICommandService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  UNIT_ID,
  type Injector,
} from './univer';

/** What Univer keeps to itself of its cache of parsed formulas. */
interface ParsedFormulas {
  _disposeByUnitId(unitId: string): void;
}

/**
 * Makes Univer read all formulas anew. It keeps them parsed, with the cells that a defined name meant at that time, and so
 * makes #VALUE! of them when the name's sheet has got another name, or the name another meaning.
 */
export function forgetParsedFormulas(injector: Injector): void {
  // Not at once: a calculation that is still running would remember them again.
  const waiting = injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id !== CALCULATION_START) return;
    waiting.dispose();
    injector.get(LexerTreeBuilder).dispose();
    (injector.get(IFormulaDependencyGenerator) as unknown as ParsedFormulas)._disposeByUnitId(UNIT_ID);
    injector.get(IDependencyManagerService).reset();
  });
  recalculateEverything(injector);
}
