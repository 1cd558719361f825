import { Caption1, Checkbox, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { nationalIndexSheetTexts } from '../../../src/locale/sheets/national-index';
import { writeNumber } from '../../../src/locale/numbers';
import { readNationalIndex, type StandingIndex } from '../../../src/sources/national-index/standing';
import type { BroughtIndex } from '../../../src/sources/national-index/update';
import { repair } from '../../../src/workbook/insertion';
import { writeMonth } from '../../../src/values/month';
import { useHost } from '../../frame/host';
import { InsertPart } from '../../insertion/InsertPart';
import { FigureTable } from '../../parts/FigureTable';
import { useTexts } from '../../texts/texts';
import { planOf, updateOf } from './brought';
import type { IndexForm } from './form';
import { RowProblems } from './RowProblems';

const useStyles = makeStyles({
  // Twenty years of months would push the button out of sight.
  rows: { maxHeight: '260px', overflowY: 'auto', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface PutPartProps {
  readonly form: IndexForm;
  /** What has been fetched or typed. */
  readonly index: BroughtIndex;
  readonly standing?: StandingIndex;
  readonly onChange: (change: Partial<IndexForm>) => void;
  /** Reads the table of the workbook again. */
  readonly onRefresh: () => void;
}

/** The table as it becomes, and the button that puts it into the workbook. */
export function PutPart({ form, index, standing, onChange, onRefresh }: PutPartProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const host = useHost();
  const { rows, typedKept, otherMeasureGone } = updateOf(standing, index);
  const sheetName = nationalIndexSheetTexts.sheetName[language];

  /** The user may have worked in the table since it was shown; what an insertion has left half done is not theirs. */
  const plan = async (name: string) => {
    await repair(host);
    const now = await readNationalIndex(host);
    onRefresh();
    if (now && now.problems.length > 0) throw new DOMException('There are rows to correct', 'AbortError');
    return planOf(now, index, language, name);
  };
  const isWritable = !standing || standing.problems.length === 0;
  return (
    <>
      <Subtitle2 as="h2">{t('nationalIndex.table')}</Subtitle2>
      <div className={styles.rows} role="region" aria-label={t('nationalIndex.rows')} tabIndex={0}>
        <FigureTable
          caption={t('nationalIndex.rows')}
          rows={rows.map(({ month, index: value }) => ({ label: writeMonth(month), figures: [writeNumber(value, language, 2)] }))}
        />
      </div>
      <Caption1>{t('nationalIndex.rowCount', { rows: rows.length })}</Caption1>
      {(typedKept > 0 || form.replaceTyped) && form.way !== 'hand' && (
        <Checkbox
          label={t('nationalIndex.replaceTyped')}
          checked={form.replaceTyped}
          onChange={(_event, { checked }) => onChange({ replaceTyped: checked === true })}
        />
      )}
      {typedKept > 0 && <Caption1>{t('nationalIndex.typedKept', { rows: typedKept })}</Caption1>}
      {otherMeasureGone > 0 && <Caption1>{t('nationalIndex.otherMeasureGone', { rows: otherMeasureGone })}</Caption1>}
      <RowProblems title={t('nationalIndex.tableProblems')} problems={standing?.problems ?? []} />
      <InsertPart
        sheetName={standing?.sheet ?? sheetName}
        plan={isWritable ? plan : undefined}
        action={standing && { label: t('nationalIndex.update'), done: t('nationalIndex.updated', { sheet: standing.sheet }) }}
        onInserted={onRefresh}
      />
    </>
  );
}
