import { useState } from 'react';
import { areaAt, type Area } from '../../../src/sheets/address';
import { HostError, type Host } from '../../../src/workbook/host';
import { readMatrix } from '../../../src/workbook/read';
import { readTable } from '../../../src/workbook/tables';
import { useHost } from '../../frame/host';
import type { PickedCells, Picking } from '../../picking/usePickedCells';

/** The user's own record of conversations, as it was when it was read. */
export interface CareRecord {
  readonly cells: PickedCells;
  /** The name of the Excel table that it is; undefined for plain cells. */
  readonly table: string | undefined;
}

export interface Conversations {
  readonly picking: Picking;
  readonly record: CareRecord | undefined;
  readonly pick: () => void;
  /**
   * Reads the same place anew; undefined when there is nothing any more. The picking says what came of it.
   *
   * @throws {HostError} when Excel does not give the cells
   */
  readonly reread: () => Promise<CareRecord | undefined>;
}

/** What the user points at as their record: the whole Excel table when a part of one is selected, else the cells. */
export function useConversations(): Conversations {
  const host = useHost();
  const [picking, setPicking] = useState<Picking>({ phase: 'idle' });
  const [record, setRecord] = useState<CareRecord>();

  const show = async (read: () => Promise<CareRecord | undefined>): Promise<CareRecord | undefined> => {
    setPicking({ phase: 'reading' });
    try {
      const fresh = await read();
      setRecord(fresh);
      setPicking(fresh ? { phase: 'picked', cells: fresh.cells } : { phase: 'empty' });
      return fresh;
    } catch (error) {
      setPicking({ phase: 'failed', failure: error instanceof HostError ? error.failure : 'refused' });
      throw error;
    }
  };
  return {
    picking,
    record,
    pick: () => void show(() => selectedRecord(host)).catch(() => undefined),
    reread: () => show(() => (record ? sameRecord(host, record) : Promise.resolve(undefined))),
  };
}

async function selectedRecord(host: Host): Promise<CareRecord | undefined> {
  const { sheet, address } = await host.selection();
  if (address === undefined) return undefined;
  const table = await tableAt(host, sheet, areaAt(address));
  return (table === undefined ? undefined : await tableRecord(host, table)) ?? cellsRecord(host, sheet, address);
}

async function sameRecord(host: Host, { table, cells }: CareRecord): Promise<CareRecord | undefined> {
  return table === undefined ? cellsRecord(host, cells.sheet, cells.address) : tableRecord(host, table);
}

async function cellsRecord(host: Host, sheet: string, address: string): Promise<CareRecord> {
  return { table: undefined, cells: { sheet, address, area: areaAt(address), rows: await readMatrix(host, { sheet, address }) } };
}

async function tableRecord(host: Host, name: string): Promise<CareRecord | undefined> {
  const table = await readTable(host, name);
  if (!table) return undefined;
  const { sheet, address, headings, rows } = table;
  return { table: name, cells: { sheet, address, area: areaAt(address), rows: [headings, ...rows] } };
}

async function tableAt(host: Host, sheet: string, area: Area): Promise<string | undefined> {
  const { tables } = await host.look();
  const standing = await host.tables(tables.map(({ name }) => name));
  return standing.find((table) => table.sheet === sheet && overlap(areaAt(table.address), area))?.name;
}

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
