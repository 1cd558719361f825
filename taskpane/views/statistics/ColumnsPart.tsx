import { Button, Field, makeStyles, Select, Subtitle2 } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PartPreview } from '../../../src/pull/preview';
import { employmentHeadings, spellHeadings, type EmploymentField, type SpellField } from '../../../src/sources/columns/headings';
import type { Columns } from '../../../src/sources/columns/guess';
import { FigureTable } from '../../parts/FigureTable';
import { useTexts } from '../../texts/texts';
import { Counted } from './Counted';
import { examplesOf } from './examples';

const useStyles = makeStyles({ columns: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

const none = '';

/** What either part may have a column for; what both have is said with the same word. */
type AnyField = SpellField | EmploymentField;

const fieldsOf = {
  spells: Object.keys(spellHeadings) as readonly AnyField[],
  employees: Object.keys(employmentHeadings) as readonly AnyField[],
} as const;

interface ColumnsPartProps<Field extends AnyField> {
  readonly part: keyof typeof fieldsOf;
  readonly preview: PartPreview<Field>;
  readonly onCorrect: (columns: Columns<Field>) => void;
}

/** What the columns of a part are taken for, with what the first rows hold; the user may correct it. */
export function ColumnsPart<Field extends AnyField>({ part, preview, onCorrect }: ColumnsPartProps<Field>) {
  const styles = useStyles();
  const { t } = useTexts();
  const listId = useId();
  const isMissing = preview.missing.length > 0;
  const [isOpen, setIsOpen] = useState(false);
  const columns: Columns<AnyField> = preview.columns;
  const rows = examplesOf(preview).map(({ field, heading, values }) => ({
    label: t('statistics.columnOf', { field: t(`statistics.fields.${field}`), heading }),
    figures: values ?? [t('statistics.notShown')],
  }));
  return (
    <section className={styles.columns} aria-label={t(`statistics.parts.${part}`)}>
      <Subtitle2 as="h3">{t(`statistics.parts.${part}`)}</Subtitle2>
      <Counted read={preview.read} used={preview.used} />
      {rows.length > 0 && <FigureTable caption={t('statistics.firstRows', { part: t(`statistics.parts.${part}`) })} rows={rows} />}
      <Button size="small" aria-expanded={isOpen || isMissing} aria-controls={listId} onClick={() => setIsOpen(!isOpen)}>
        {t('statistics.correctColumns')}
      </Button>
      <div id={listId} hidden={!isOpen && !isMissing} className={isOpen || isMissing ? styles.columns : undefined}>
        {fieldsOf[part].map((field) => (
          <ColumnField
            key={field}
            field={field}
            headings={preview.headings}
            column={columns[field]}
            isMissing={preview.missing.some((group) => (group as readonly AnyField[]).includes(field))}
            onChoose={(column) => onCorrect({ ...columns, [field]: column } as Columns<Field>)}
          />
        ))}
      </div>
    </section>
  );
}

interface ColumnFieldProps {
  readonly field: AnyField;
  readonly headings: readonly string[];
  readonly column: number | undefined;
  readonly isMissing: boolean;
  readonly onChoose: (column: number | undefined) => void;
}

function ColumnField({ field, headings, column, isMissing, onChoose }: ColumnFieldProps) {
  const { t } = useTexts();
  return (
    <Field
      label={t(`statistics.fields.${field}`)}
      validationState={isMissing ? 'error' : 'none'}
      validationMessage={isMissing ? t('statistics.chooseColumn') : undefined}
    >
      <Select value={String(column ?? none)} onChange={(_event, { value }) => onChoose(value === none ? undefined : Number(value))}>
        <option value={none}>{t('statistics.noColumn')}</option>
        {headings.map((heading, place) => (
          <option key={place} value={place}>
            {heading === '' ? t('statistics.unnamedColumn', { number: place + 1 }) : heading}
          </option>
        ))}
      </Select>
    </Field>
  );
}
