import { useEffect } from 'react';
import { useHost } from '../frame/host';

/** Hands, when the pane starts, the statistics that were pulled into the workbook before to the functions that show them. */
export function useHandOver(): void {
  const host = useHost();
  useEffect(() => {
    import('./hand-over')
      .then(({ handOverPulledStatistics }) => handOverPulledStatistics(host))
      // The functions then say that nothing is pulled, and how to pull it: the pane itself needs none of it.
      .catch(() => undefined);
  }, [host]);
}
