import { Body1, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useRef, useState } from 'react';
import { UndoProvider } from '../insertion/UndoProvider';
import { CellsBehind } from '../pulled/CellsBehind';
import { useHandOver } from '../pulled/useHandOver';
import { useTexts } from '../texts/texts';
import { StartView } from '../views/start/StartView';
import { views, type Page } from '../views/views';
import { CrashBoundary } from './CrashBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { OutsideExcel } from './OutsideExcel';
import { usePaneTheme } from './theme';
import { useKeptLanguage } from './useKeptLanguage';
import { useLeftovers } from './useLeftovers';

const useStyles = makeStyles({
  pane: { minHeight: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  main: { flexGrow: 1, padding: '4px 16px 16px', display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
});

interface PaneProps {
  readonly isInExcel: boolean;
  /** Office's background, when it tells. */
  readonly background?: string;
}

/** The whole pane: what surrounds every view, and the view. */
export function Pane({ isInExcel, background }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme(background)} className={styles.pane}>
      {isInExcel ? <PaneInExcel /> : <OutsideExcel />}
    </FluentProvider>
  );
}

function PaneInExcel() {
  const styles = useStyles();
  const { t } = useTexts();
  const [page, setPage] = useState<Page>('start');
  useKeptLanguage();
  const hasLeftovers = useLeftovers();
  useHandOver();
  const main = useRef<HTMLElement>(null);
  const View = page === 'start' ? undefined : views[page];
  const goTo = (chosen: Page) => {
    setPage(chosen);
    // What the user clicked to get there is gone, and the focus with it.
    main.current?.focus();
    main.current?.scrollIntoView();
  };
  return (
    <UndoProvider>
      <Header page={page} onNavigate={goTo} />
      <main className={styles.main} ref={main} tabIndex={-1}>
        <CellsBehind />
        <div role="status">{hasLeftovers && <Body1>{t('frame.repair')}</Body1>}</div>
        <CrashBoundary key={page}>
          <Suspense fallback={<Body1>{t('frame.loading')}</Body1>}>{View ? <View /> : <StartView onNavigate={goTo} />}</Suspense>
        </CrashBoundary>
      </main>
      <Footer />
    </UndoProvider>
  );
}
