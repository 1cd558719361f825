import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { undoableInsertion, type UndoableInsertion } from '../../src/workbook/undoable';
import { useHost } from '../frame/host';

interface Undoable {
  /** The last insertion, while it can be undone. */
  readonly insertion?: UndoableInsertion;
  /** Asks the workbook again. */
  readonly refresh: () => void;
}

const UndoContext = createContext<Undoable>({ refresh: () => undefined });

/** Knows which insertion can be undone, also one from before the pane was opened. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const host = useHost();
  const [insertion, setInsertion] = useState<UndoableInsertion>();
  const refresh = useCallback(() => {
    // Without an answer nothing can be undone either.
    undoableInsertion(host).then(setInsertion, () => setInsertion(undefined));
  }, [host]);
  useEffect(refresh, [refresh]);
  const undoable = useMemo(() => ({ insertion, refresh }), [insertion, refresh]);
  return <UndoContext.Provider value={undoable}>{children}</UndoContext.Provider>;
}

/** What can be undone. */
export function useUndoable(): Undoable {
  return useContext(UndoContext);
}
