import { unknownName } from '../../absence/employment';
import type { CellReader } from '../cells/read-cell';
import type { TableCells } from './row-cells';

export interface PlaceNames {
  readonly unit: string;
  readonly department: string;
}

/** Reads unit and department. A table without units has departments for them; one without departments does not say which. */
export function placesOf(
  cells: Pick<TableCells<'unit' | 'department'>, 'has' | 'required'>,
  readName: CellReader<string>,
): () => PlaceNames {
  const readUnit = cells.has('unit') ? cells.required('unit', readName) : unnamed;
  const readDepartment = cells.has('department') ? cells.required('department', readName) : unnamed;
  return () => {
    const unit = readUnit();
    const department = readDepartment();
    return { unit: unit ?? department ?? unknownName, department: department ?? unknownName };
  };
}

function unnamed(): undefined {
  return undefined;
}
