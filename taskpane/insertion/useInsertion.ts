import { useRef, useState } from 'react';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { freeNameOfPlan } from '../../src/workbook/free-name';
import { insert, TakenError } from '../../src/workbook/insertion';
import { useHost } from '../frame/host';
import { failureOf, type InsertionFailure } from './failure';

/** How far an insertion has come. */
export type InsertionState =
  | { readonly phase: 'idle' }
  /** Sheets of the plan stand in the workbook; under the name `free`, if there is one, none would. */
  | { readonly phase: 'asking'; readonly free?: string; readonly taken: readonly string[] }
  | { readonly phase: 'working'; readonly done: number; readonly all: number }
  | { readonly phase: 'failed'; readonly failure: InsertionFailure };

/** Makes the plan for a sheet of that name, after a look at the workbook where it needs one; undefined when there is nothing to insert. */
export type PlanMaker = (sheetName: string) => PlannedWorkbook | undefined | Promise<PlannedWorkbook | undefined>;

export interface InsertionControl {
  readonly state: InsertionState;
  /** Inserts under the name; asks when there is such a sheet and it may not be replaced. */
  readonly start: (sheetName: string, replace?: boolean) => void;
  readonly cancel: () => void;
  /** Leaves the question or the failure. */
  readonly leave: () => void;
}

/**
 * Puts a plan into the workbook, step by step as the user sees it.
 *
 * @param onInserted hears the name of the sheet
 */
export function useInsertion(plan: PlanMaker, onInserted: (sheetName: string) => void): InsertionControl {
  const host = useHost();
  const [state, setState] = useState<InsertionState>({ phase: 'idle' });
  const work = useRef<AbortController>(undefined);

  const run = async (sheetName: string, replace: boolean): Promise<void> => {
    work.current = new AbortController();
    setState({ phase: 'working', done: 0, all: 0 });
    const onProgress = (done: number, all: number) => setState({ phase: 'working', done, all });
    try {
      const planned = await plan(sheetName);
      if (planned) await insert(planned, host, { replace, signal: work.current.signal, onProgress });
      setState({ phase: 'idle' });
      if (planned) onInserted(sheetName);
    } catch (error) {
      setState(await afterFailure(error, sheetName));
    }
  };

  const afterFailure = async (error: unknown, sheetName: string): Promise<InsertionState> => {
    const isSheetTaken = error instanceof TakenError && error.taken.tables.length === 0;
    if (!isSheetTaken) return { phase: 'failed', failure: failureOf(error) };
    try {
      return { phase: 'asking', free: await freeNameOfPlan(sheetName, plan, host), taken: error.taken.sheets };
    } catch (noAnswer) {
      return { phase: 'failed', failure: failureOf(noAnswer) };
    }
  };

  return {
    state,
    start: (sheetName, replace = false) => void run(sheetName, replace),
    cancel: () => work.current?.abort(),
    leave: () => setState({ phase: 'idle' }),
  };
}
