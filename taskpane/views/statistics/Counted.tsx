import { Caption1 } from '@fluentui/react-components';
import { writeNumber } from '../../../src/locale/numbers';
import { useTexts } from '../../texts/texts';

/** How many rows there are, and how many of them can be used. */
export function Counted({ read, used }: { readonly read: number; readonly used: number }) {
  const { t, language } = useTexts();
  return <Caption1>{t('statistics.counted', { read: writeNumber(read, language), used: writeNumber(used, language) })}</Caption1>;
}
