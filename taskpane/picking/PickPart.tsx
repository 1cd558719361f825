import { Body1, Button, Caption1, makeStyles, Spinner } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts/texts';
import type { Picking } from './usePickedCells';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start' } });

interface PickPartProps {
  /** What is to be selected. */
  readonly label: string;
  /** How it is to look. */
  readonly hint: string;
  readonly picking: Picking;
  readonly onPick: () => void;
}

/** Points at cells: the user selects them in the sheet, and presses the button. */
export function PickPart({ label, hint, picking, onPick }: PickPartProps) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Caption1>{hint}</Caption1>
      <Button onClick={onPick}>{label}</Button>
      <Picked picking={picking} />
    </div>
  );
}

function Picked({ picking }: { readonly picking: Picking }) {
  const { t } = useTexts();
  switch (picking.phase) {
    case 'idle':
      return null;
    case 'reading':
      return <Spinner size="tiny" label={t('picking.reading')} delay={300} />;
    case 'empty':
      return <Notice intent="warning">{t('picking.empty')}</Notice>;
    case 'failed':
      return <Notice intent="error">{t(`picking.failed.${picking.failure}`)}</Notice>;
    case 'picked':
      return <Body1 aria-live="polite">{t('picking.picked', { address: picking.cells.address, sheet: picking.cells.sheet })}</Body1>;
  }
}
