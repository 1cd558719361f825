import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import project from '../../package.json';
import { writeSettings } from '../../src/workbook/settings';
import { changeLanguage, useTexts } from '../texts/texts';
import { useHost } from './host';

const InsertionStatus = lazy(() => import('../insertion/InsertionStatus'));

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Undo, language, guide and version. */
export function Footer() {
  const styles = useStyles();
  const { t, language } = useTexts();
  const host = useHost();
  const other = language === 'sv' ? 'en' : 'sv';
  const switchLanguage = () => {
    void changeLanguage(other);
    // The language is shown although the workbook could not keep it, e.g. while a cell is being edited.
    writeSettings(host, { language: other }).catch(() => undefined);
  };
  return (
    <footer className={styles.footer}>
      <Suspense>
        <InsertionStatus />
      </Suspense>
      <Button size="small" appearance="subtle" aria-label={t('frame.languageLabel')} onClick={switchLanguage}>
        {t('frame.language')}
      </Button>
      <Link href={`docs/guide.${language}.html`} target="_blank" rel="noopener">
        {t('frame.guide')}
      </Link>
      <Caption1>{t('frame.version', { version: project.version })}</Caption1>
    </footer>
  );
}
