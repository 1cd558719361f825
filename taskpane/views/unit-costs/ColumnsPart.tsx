import { Field, Select } from '@fluentui/react-components';
import type { Columns } from '../../../src/sources/columns/guess';
import { unitHeadings, type UnitField } from '../../../src/sources/columns/unit-headings';
import type { CellValue } from '../../../src/workbook/host';
import { useTexts } from '../../texts/texts';

const fields = Object.keys(unitHeadings) as UnitField[];
const none = '';

interface ColumnsPartProps {
  /** The table's first row. */
  readonly headings: readonly CellValue[];
  readonly columns: Columns<UnitField>;
  readonly missing: readonly UnitField[];
  readonly onChange: (columns: Columns<UnitField>) => void;
}

/** Which column holds what: guessed from the headings, and corrected by the user. */
export function ColumnsPart({ headings, columns, missing, onChange }: ColumnsPartProps) {
  const { t } = useTexts();
  const choose = (field: UnitField, column: string) => {
    onChange({ ...columns, [field]: column === none ? undefined : Number(column) });
  };
  return fields.map((field) => {
    const isMissing = missing.includes(field);
    return (
      <Field
        key={field}
        label={t(`unitCosts.field.${field}`)}
        validationState={isMissing ? 'error' : 'none'}
        validationMessage={isMissing ? t('unitCosts.choose') : undefined}
      >
        <Select value={String(columns[field] ?? none)} onChange={(_event, { value }) => choose(field, value)}>
          <option value={none}>{t('unitCosts.notChosen')}</option>
          {headings.map((heading, column) => (
            <option key={column} value={column}>
              {String(heading)}
            </option>
          ))}
        </Select>
      </Field>
    );
  });
}
