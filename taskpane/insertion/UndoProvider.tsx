import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { sheetsToUndo } from '../../src/workbook/insertion';
import { useHost } from '../frame/host';

interface Undoable {
  /** The sheet of the last insertion, while it can be undone. */
  readonly sheet?: string;
  /** Asks the workbook again. */
  readonly refresh: () => void;
}

const UndoContext = createContext<Undoable>({ refresh: () => undefined });

/** Knows which insertion can be undone, also one from before the pane was opened. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const host = useHost();
  const [sheet, setSheet] = useState<string>();
  const refresh = useCallback(() => {
    // Without an answer nothing can be undone either.
    sheetsToUndo(host).then(
      ([first]) => setSheet(first),
      () => setSheet(undefined),
    );
  }, [host]);
  useEffect(refresh, [refresh]);
  const undoable = useMemo(() => ({ sheet, refresh }), [sheet, refresh]);
  return <UndoContext.Provider value={undoable}>{children}</UndoContext.Provider>;
}

/** What can be undone. */
export function useUndoable(): Undoable {
  return useContext(UndoContext);
}
