import { Button } from '@fluentui/react-components';
import { useHost } from '../frame/host';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts/texts';
import { letCellsFollow } from './behind';
import { handOverPulledStatistics } from './hand-over';

/** Says that cells may show figures of before, which nobody could see on them, and lets them follow. */
export default function CellsBehind() {
  const { t } = useTexts();
  const host = useHost();
  const recalculate = () => void letCellsFollow(() => handOverPulledStatistics(host));
  return (
    <Notice intent="warning" action={<Button onClick={recalculate}>{t('frame.behind.recalculate')}</Button>}>
      {t('frame.behind.text')}
    </Notice>
  );
}
