import { Body1, makeStyles, Title3 } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({ main: { padding: '16px', display: 'flex', flexDirection: 'column', rowGap: '12px', maxWidth: '480px' } });

/** What somebody sees who opens the pane's address in a browser. */
export function OutsideExcel() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <main className={styles.main}>
      <Title3 as="h1">{t('frame.outside.title')}</Title3>
      <Body1 as="p">{t('frame.outside.text')}</Body1>
      <Body1 as="p">{t('frame.outside.how')}</Body1>
    </main>
  );
}
