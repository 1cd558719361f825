import { useCallback, useEffect, useState } from 'react';
import { readNationalIndex, type StandingIndex } from '../../../src/sources/national-index/standing';
import { useHost } from '../../frame/host';

interface StandingIndexControl {
  /** The table as it was when it was last read; undefined when there is none, or Excel did not say. */
  readonly standing?: StandingIndex;
  /** Reads it again. */
  readonly refresh: () => void;
}

/** The table of the index that stands in the workbook. */
export function useStandingIndex(): StandingIndexControl {
  const host = useHost();
  const [standing, setStanding] = useState<StandingIndex>();
  const refresh = useCallback(() => {
    // What cannot be read now is read again before anything is written.
    readNationalIndex(host).then(setStanding, () => setStanding(undefined));
  }, [host]);
  useEffect(refresh, [refresh]);
  return { standing, refresh };
}
