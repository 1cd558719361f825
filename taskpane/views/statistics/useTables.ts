import { useEffect, useState } from 'react';
import { tableNames } from '../../../src/workbook/tables';
import { useHost } from '../../frame/host';

/** The workbook's tables that may be a source: all but those that Friskdag has written. */
export function useTables(): readonly string[] {
  const host = useHost();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    tableNames(host).then(
      (all) => setNames(all.filter((name) => !ownPrefix.test(name))),
      // A selection can be used all the same.
      () => setNames([]),
    );
  }, [host]);
  return names;
}

const ownPrefix = /^Friskdag_/i;
