import { Button, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';
import { InputGoneError } from './failure';
import { InsertionFailed } from './InsertionFailed';
import { InsertionProgress } from './InsertionProgress';
import { TakenDialog } from './TakenDialog';
import { useUndoable } from './UndoProvider';
import { useAnnouncement } from './useAnnouncement';
import { useInsertion, type PlanMaker } from './useInsertion';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

interface InsertPartProps {
  /** What the sheet is to be called. */
  readonly sheetName: string;
  /** Makes the plan under a name; undefined while the view's own input is not right. */
  readonly plan?: PlanMaker;
  /** What the button says, and what is said when it is done, where no new sheet is inserted. */
  readonly action?: { readonly label: string; readonly done: string };
  readonly onInserted?: () => void;
}

/** The button that puts a view's sheet into the workbook, with all that may follow: question, progress, failure. */
export function InsertPart({ sheetName, plan, action, onInserted }: InsertPartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const announce = useAnnouncement();
  const { refresh } = useUndoable();
  const insertion = useInsertion(
    async (name) => {
      // What was right when the question was asked may not be when it is answered.
      const planned = await plan?.(name);
      if (!planned) throw new InputGoneError();
      return planned;
    },
    (sheet) => {
      announce(action?.done ?? t('insertion.done', { sheet }));
      refresh();
      onInserted?.();
    },
  );
  const isBusy = insertion.state.phase === 'working';
  return (
    <div className={styles.part}>
      <Button appearance="primary" disabledFocusable={isBusy || !plan} onClick={() => insertion.start(sheetName)}>
        {action?.label ?? t('insertion.insert')}
      </Button>
      <InsertionProgress insertion={insertion} />
      <InsertionFailed insertion={insertion} onRetry={plan && (() => insertion.start(sheetName))} />
      <TakenDialog insertion={insertion} sheetName={sheetName} />
    </div>
  );
}
