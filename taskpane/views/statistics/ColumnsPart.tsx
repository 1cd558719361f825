import { Button, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PartPreview } from '../../../src/pull/preview';
import {
  employmentHeadings,
  extractHeadings,
  spellHeadings,
  type EmploymentField,
  type ExtractField,
  type SpellField,
} from '../../../src/sources/columns/headings';
import type { Columns } from '../../../src/sources/columns/guess';
import { FigureTable } from '../../parts/FigureTable';
import { ColumnFields } from '../../picking/ColumnFields';
import { useTexts } from '../../texts/texts';
import { Counted } from './Counted';
import { examplesOf } from './examples';

const useStyles = makeStyles({ columns: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

/** What any part may have a column for; what several have is said with the same word. */
type AnyField = SpellField | EmploymentField | ExtractField;

const fieldsOf = {
  spells: Object.keys(spellHeadings) as readonly AnyField[],
  employees: Object.keys(employmentHeadings) as readonly AnyField[],
  extract: Object.keys(extractHeadings) as readonly AnyField[],
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
        <ColumnFields
          headings={preview.headings.map((heading, place) => heading || t('statistics.unnamedColumn', { number: place + 1 }))}
          fields={fieldsOf[part]}
          labelOf={(field) => t(`statistics.fields.${field}`)}
          columns={columns}
          missing={preview.missing.flat()}
          missingText={t('statistics.chooseColumn')}
          onChange={(changed) => onCorrect(changed)}
        />
      </div>
    </section>
  );
}
