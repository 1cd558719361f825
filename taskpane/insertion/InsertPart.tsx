import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { PlannedWorkbook } from '../../src/sheets/plan';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts/texts';
import { TakenDialog } from './TakenDialog';
import { useUndoable } from './UndoProvider';
import { useAnnouncement } from './useAnnouncement';
import { useInsertion, type InsertionControl } from './useInsertion';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

interface InsertPartProps {
  /** What the sheet is to be called. */
  readonly sheetName: string;
  /** Makes the plan under a name; undefined while the view's own input is not right. */
  readonly plan?: (sheetName: string) => PlannedWorkbook;
}

/** The button that puts a view's sheet into the workbook, with all that may follow: question, progress, failure. */
export function InsertPart({ sheetName, plan }: InsertPartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const announce = useAnnouncement();
  const { refresh } = useUndoable();
  const insertion = useInsertion(plan ?? nothing, (sheet) => {
    announce(t('insertion.done', { sheet }));
    refresh();
  });
  const isBusy = insertion.state.phase === 'working';
  return (
    <div className={styles.part}>
      <Button appearance="primary" disabledFocusable={isBusy || !plan} onClick={() => insertion.start(sheetName)}>
        {t('insertion.insert')}
      </Button>
      <Progress insertion={insertion} />
      <Failure insertion={insertion} onRetry={() => insertion.start(sheetName)} />
      <TakenDialog insertion={insertion} sheetName={sheetName} />
    </div>
  );
}

const nothing = (): PlannedWorkbook => ({ sheets: [] });

function Progress({ insertion: { state, cancel } }: { readonly insertion: InsertionControl }) {
  const { t } = useTexts();
  if (state.phase !== 'working') return null;
  const { done, all } = state;
  const label = all === 0 ? t('insertion.starting') : t('insertion.progress', { done, all });
  return (
    <>
      <Field validationMessage={label} validationState="none">
        <ProgressBar value={all === 0 ? undefined : done} max={all === 0 ? undefined : all} aria-label={label} />
      </Field>
      <Button onClick={cancel}>{t('insertion.cancel')}</Button>
    </>
  );
}

function Failure({ insertion: { state }, onRetry }: { readonly insertion: InsertionControl; readonly onRetry: () => void }) {
  const { t } = useTexts();
  if (state.phase !== 'failed') return null;
  const { reason, remainder, mentions } = state.failure;
  return (
    <Notice
      intent="error"
      title={t(`insertion.failed.${reason}`, mentions)}
      action={<Button onClick={onRetry}>{t('insertion.retry')}</Button>}
    >
      {t(`insertion.remainder.${remainder}`)}
    </Notice>
  );
}
