import { Field, Select } from '@fluentui/react-components';
import type { Columns } from '../../src/sources/columns/guess';
import { textOf } from '../../src/sources/cells/read-cell';
import { useTexts } from '../texts/texts';

const none = '';

interface ColumnFieldsProps<Name extends string> {
  /** The table's first row. */
  readonly headings: readonly unknown[];
  /** What its columns may stand for, in the order in which they are shown. */
  readonly fields: readonly Name[];
  readonly labelOf: (field: Name) => string;
  readonly columns: Columns<Name>;
  /** Fields that must have a column, and have none. */
  readonly missing: readonly Name[];
  /** What is said beside a missing one, if there is more to say than to choose. */
  readonly missingText?: string;
  readonly onChange: (columns: Columns<Name>) => void;
}

/** Which column holds what: guessed from the headings, and corrected by the user. */
export function ColumnFields<Name extends string>(props: ColumnFieldsProps<Name>) {
  const { headings, fields, labelOf, columns, missing, missingText, onChange } = props;
  const { t } = useTexts();
  const asked = missingText ?? t('picking.chooseColumn');
  const choose = (field: Name, chosen: string) => {
    const column = chosen === none ? undefined : Number(chosen);
    onChange({ ...columns, ...withoutColumn(columns, fields, column), [field]: column });
  };
  return fields.map((field) => {
    const isMissing = missing.includes(field);
    return (
      <Field
        key={field}
        label={labelOf(field)}
        validationState={isMissing ? 'error' : 'none'}
        validationMessage={isMissing ? asked : undefined}
      >
        <Select value={String(columns[field] ?? none)} onChange={(_event, { value }) => choose(field, value)}>
          <option value={none}>{t('picking.noColumn')}</option>
          {headings.map((heading, column) => (
            <option key={column} value={column}>
              {textOf(heading)}
            </option>
          ))}
        </Select>
      </Field>
    );
  });
}

/** A column stands for one thing: those for which it stood are left without. */
function withoutColumn<Name extends string>(columns: Columns<Name>, fields: readonly Name[], column: number | undefined): Columns<Name> {
  const others = fields.filter((field) => column !== undefined && columns[field] === column);
  return Object.fromEntries(others.map((field) => [field, undefined])) as Columns<Name>;
}
