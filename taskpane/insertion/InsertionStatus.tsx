import { makeStyles, Toaster } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';
import { toasterId } from './toaster';
import { UndoButton } from './UndoButton';

const useStyles = makeStyles({
  // Not at the bottom, where it would lie over the buttons that one wants next.
  notices: { position: 'fixed', top: 0, left: 0, right: 0, zIndex: 1 },
});

/** What the frame shows of insertions: that one has finished, and the way to undo it. Fetched when the rest is in place. */
export default function InsertionStatus() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <>
      <UndoButton />
      <section aria-label={t('insertion.notices')} className={styles.notices}>
        <Toaster toasterId={toasterId} position="top" inline />
      </section>
    </>
  );
}
