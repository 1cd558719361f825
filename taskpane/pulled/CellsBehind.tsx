import { Button, makeStyles } from '@fluentui/react-components';
import { useHost } from '../frame/host';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts/texts';
import { useIsBehind } from './behind';
import { recalculateCells } from './recalculate-cells';

const useStyles = makeStyles({
  // It stays in sight wherever the user has scrolled to: the button of a pull stands far down.
  inSight: { position: 'sticky', top: '4px', zIndex: 1 },
});

/** Says that cells may show figures of before, which nobody could see on them, and lets them follow; nothing when they have. */
export function CellsBehind() {
  const styles = useStyles();
  const { t } = useTexts();
  const host = useHost();
  if (!useIsBehind()) return null;
  return (
    <div className={styles.inSight}>
      <Notice intent="warning" action={<Button onClick={() => void recalculateCells(host)}>{t('frame.behind.recalculate')}</Button>}>
        {t('frame.behind.text')}
      </Notice>
    </div>
  );
}
