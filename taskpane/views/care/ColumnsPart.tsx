import { guessColumns, type Columns } from '../../../src/sources/columns/guess';
import type { Headings } from '../../../src/sources/columns/headings';
import { layoutFingerprint, type Remembered, type Required } from '../../../src/sources/columns/layout';
import type { TableTally } from '../../../src/sources/table-reader';
import { ColumnFields } from '../../picking/ColumnFields';
import { useTexts } from '../../texts/texts';

/** The columns of one kind of table, as a user chooses among them. */
export interface ColumnChoice<Name extends string, Shown extends Name> {
  readonly words: Headings<Name>;
  /** Those that are shown, in their order. */
  readonly fields: readonly Shown[];
  /** One of each group must have a column; the first is asked for. */
  readonly required: Required<Shown>;
  readonly labelOf: (field: Shown) => string;
}

interface ColumnsPartProps<Name extends string, Shown extends Name> extends ColumnChoice<Name, Shown> {
  readonly table: TableTally<Name>;
  readonly remembered: Remembered<Name>;
  readonly onRemember: (remembered: Remembered<Name>) => void;
}

/** The columns of a table: folded away when they were all understood, and open when one is missing. */
export function ColumnsPart<Name extends string, Shown extends Name>(props: ColumnsPartProps<Name, Shown>) {
  const { table, words, fields, required, labelOf, remembered, onRemember } = props;
  const { t } = useTexts();
  const headings = table.layout?.headings ?? table.preview[0] ?? [];
  const fingerprint = layoutFingerprint(headings);
  const columns: Columns<Name> = remembered[fingerprint] ?? table.layout?.columns ?? guessColumns(headings, words);
  const missing = required.filter((group) => group.every((field) => columns[field] === undefined)).flatMap((group) => group.slice(0, 1));
  return (
    <details open={missing.length > 0 ? true : undefined}>
      <summary>{t('care.columns')}</summary>
      <ColumnFields
        headings={headings}
        fields={fields}
        labelOf={labelOf}
        columns={columns}
        missing={missing}
        onChange={(changed) => onRemember({ ...remembered, [fingerprint]: { ...columns, ...changed } })}
      />
    </details>
  );
}
