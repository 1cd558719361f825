import { useEffect, useState } from 'react';
import { repair } from '../../src/workbook/insertion';
import { useHost } from './host';

/** Takes away, when the pane starts, what an earlier insertion left half done; true when it could not be. */
export function useLeftovers(): boolean {
  const host = useHost();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    repair(host).catch(() => setHasFailed(true));
  }, [host]);
  return hasFailed;
}
