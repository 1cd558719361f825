import { createContext, useContext } from 'react';
import type { Host } from '../../src/workbook/host';
import { officeHost } from '../../src/workbook/office-host';

const HostContext = createContext<Host>(officeHost);

/** The workbook that the pane works on. */
export function useHost(): Host {
  return useContext(HostContext);
}
