import { useEffect, useState } from 'react';
import { areEmpty } from '../../../src/workbook/occupied';
import { useHost } from '../../frame/host';
import { useUndoable } from '../../insertion/UndoProvider';

/**
 * Whether cells hold nothing; undefined until Excel has answered. Asked again after each insertion and its undoing.
 *
 * @param address undefined while it is not known
 */
export function useIsFree(sheet: string, address: string | undefined): boolean | undefined {
  const host = useHost();
  const { insertion } = useUndoable();
  const [free, setFree] = useState<{ readonly of: string; readonly isFree: boolean }>();
  const asked = address === undefined ? undefined : `${sheet}!${address}`;
  useEffect(() => {
    if (address === undefined) return;
    let isStale = false;
    const answer = (isFree: boolean) => {
      if (!isStale) setFree({ of: `${sheet}!${address}`, isFree });
    };
    // Without an answer the insertion itself will look, and refuse.
    areEmpty(host, sheet, address).then(answer, () => answer(true));
    return () => {
      isStale = true;
    };
  }, [host, sheet, address, insertion]);
  return free?.of === asked ? free?.isFree : undefined;
}
