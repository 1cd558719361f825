import type { EmploymentRow } from '../../../src/absence/employment';
import type { CareSpell } from '../../../src/followup/care-occasions';
import type { EmploymentField, SpellField } from '../../../src/sources/columns/headings';
import type { Remembered } from '../../../src/sources/columns/layout';
import type { EmployeeKeys } from '../../../src/sources/identities';
import { readPaxml } from '../../../src/sources/paxml/paxml';
import type { Tally } from '../../../src/sources/reading';
import { employmentKind } from '../../../src/sources/rows/employments';
import type { RowKind } from '../../../src/sources/rows/row-cells';
import { spellKind } from '../../../src/sources/rows/spells';
import type { TableTally } from '../../../src/sources/table-reader';
import { readMatrix, readText } from '../../../src/sources/tables';
import { isPaxml, type Raw } from './raw';

/** A part of the source as it was read. */
export interface SourceReading<Row, Field extends string> {
  readonly rows: readonly Row[];
  readonly tally: Tally;
  /** How its columns were understood; undefined for a file that has none. */
  readonly table?: TableTally<Field>;
}

/** Makes rows of what the user has pointed at. */
export type ReadSource<Row, Field extends string> = (
  raw: Raw,
  keys: EmployeeKeys,
  remembered: Remembered<Field>,
) => Promise<SourceReading<Row, Field>>;

/** The spells of cells, of a file of text or of PAXml. */
export const readSpells: ReadSource<CareSpell, SpellField> = async (raw, keys, remembered) => {
  if (raw.kind === 'cells' || !isPaxml(raw)) return readTable(raw, spellKind({ keys }), remembered);
  const { spells } = await readPaxml(raw.content, { keys });
  return { rows: spells.rows, tally: spells };
};

/** The employments of cells, of a file of text or of PAXml. */
export const readEmployments: ReadSource<EmploymentRow, EmploymentField> = async (raw, keys, remembered) => {
  if (raw.kind === 'cells' || !isPaxml(raw)) return readTable(raw, employmentKind({ keys }), remembered);
  const { employments } = await readPaxml(raw.content, { keys });
  return { rows: employments.rows, tally: employments };
};

async function readTable<Row, Field extends string>(
  raw: Raw,
  kind: RowKind<Row, Field>,
  remembered: Remembered<Field>,
): Promise<SourceReading<Row, Field>> {
  if (raw.kind === 'cells') {
    const table = readMatrix(raw.cells.rows, kind, { remembered });
    return { rows: table.rows, tally: table, table };
  }
  const rows: Row[] = [];
  const table = await readText(raw.content, kind, (row) => rows.push(row), { remembered });
  return { rows, tally: table, table };
}
