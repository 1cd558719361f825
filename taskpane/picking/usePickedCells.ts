import { useState } from 'react';
import { areaAt, type Area } from '../../src/sheets/address';
import { HostError, type CellValue, type Failure } from '../../src/workbook/host';
import { readMatrix } from '../../src/workbook/read';
import { useHost } from '../frame/host';

/** Cells that the user has pointed at, as they were then. */
export interface PickedCells {
  readonly sheet: string;
  readonly address: string;
  readonly area: Area;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What pointing has led to. */
export type Picking =
  | { readonly phase: 'idle' | 'reading' | 'empty' }
  | { readonly phase: 'picked'; readonly cells: PickedCells }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** What the user points at in the sheet, read when they ask for it. */
export function usePickedCells(): { readonly picking: Picking; readonly pick: () => void } {
  const host = useHost();
  const [picking, setPicking] = useState<Picking>({ phase: 'idle' });

  const read = async (): Promise<Picking> => {
    try {
      const { sheet, address } = await host.selection();
      if (address === undefined) return { phase: 'empty' };
      return { phase: 'picked', cells: { sheet, address, area: areaAt(address), rows: await readMatrix(host, { sheet, address }) } };
    } catch (error) {
      return { phase: 'failed', failure: error instanceof HostError ? error.failure : 'refused' };
    }
  };

  const pick = () => {
    setPicking({ phase: 'reading' });
    void read().then(setPicking);
  };
  return { picking, pick };
}
