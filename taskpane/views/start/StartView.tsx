import { Body1, Button, Caption1, CompoundButton, makeStyles, Subtitle1, Subtitle2 } from '@fluentui/react-components';
import { useTexts } from '../../texts/texts';
import { viewNames, type Page } from '../views';

const useStyles = makeStyles({
  texts: { display: 'flex', flexDirection: 'column', rowGap: '8px', paddingTop: '8px' },
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px', listStyleType: 'none', padding: 0, margin: 0 },
  view: { width: '100%', maxWidth: 'none', justifyContent: 'flex-start', textAlign: 'start' },
});

/** The first page: what Friskdag does, and the first useful click. */
export function StartView({ onNavigate }: { readonly onNavigate: (page: Page) => void }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <>
      <div className={styles.texts}>
        <Subtitle1 as="h1">{t('start.title')}</Subtitle1>
        <Body1>{t('start.lead')}</Body1>
        <Button appearance="primary" onClick={() => onNavigate('contract')}>
          {t('start.first')}
        </Button>
        <Caption1>{t('start.private')}</Caption1>
      </div>
      <Subtitle2 as="h2">{t('start.views')}</Subtitle2>
      <ul className={styles.list}>
        {viewNames.map((view) => (
          <li key={view}>
            <CompoundButton className={styles.view} secondaryContent={t(`${view}.description`)} onClick={() => onNavigate(view)}>
              {t(`${view}.title`)}
            </CompoundButton>
          </li>
        ))}
      </ul>
    </>
  );
}
