import { useEffect } from 'react';
import { useHost } from '../frame/host';
import { letCellsFollow } from './behind';

/** Hands, when the pane starts, the statistics that were pulled into the workbook before to the functions that show them. */
export function useHandOver(): void {
  const host = useHost();
  useEffect(() => {
    void letCellsFollow(async () => (await import('./hand-over')).handOverPulledStatistics(host));
  }, [host]);
}
