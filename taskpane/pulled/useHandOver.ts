import { useEffect } from 'react';
import { useHost } from '../frame/host';
import { recalculateCells } from './recalculate-cells';

/** Hands, when the pane starts, the statistics that were pulled into the workbook before to the functions that show them. */
export function useHandOver(): void {
  const host = useHost();
  useEffect(() => {
    void recalculateCells(host);
  }, [host]);
}
