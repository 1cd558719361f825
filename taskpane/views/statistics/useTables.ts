import { useCallback, useEffect, useState } from 'react';
import { tableNames } from '../../../src/workbook/tables';
import { useHost } from '../../frame/host';
import { readingOf, type Reading } from '../../pulled/reading';

export interface Tables {
  /** The workbook's tables that may be a source: all but those that Friskdag has written. */
  readonly reading: Reading<readonly string[]>;
  readonly retry: () => void;
}

/** Reads which tables the workbook has. */
export function useTables(): Tables {
  const host = useHost();
  const [reading, setReading] = useState<Tables['reading']>({ phase: 'reading' });
  const read = useCallback((): void => {
    setReading({ phase: 'reading' });
    void readingOf(async () => (await tableNames(host)).filter((name) => !ownPrefix.test(name))).then(setReading);
  }, [host]);
  useEffect(read, [read]);
  return { reading, retry: read };
}

const ownPrefix = /^Friskdag_/i;
