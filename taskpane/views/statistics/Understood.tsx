import { Body1, Button, Spinner, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts';
import { FailureNotice } from './FailureNotice';
import type { PreviewState } from './usePreview';

interface UnderstoodProps<Preview> {
  readonly state: PreviewState<Preview>;
  /** Reads the source again, after Excel did not hand it over. */
  readonly onRetry: () => void;
  /** Which months the source covers, in a sentence. */
  readonly covers: (preview: Preview) => string;
  /** How its columns are understood. */
  readonly children: (preview: Preview) => ReactNode;
}

/** How a source is understood, when it has been read; until then how far that has come. */
export function Understood<Preview>({ state, onRetry, covers, children }: UnderstoodProps<Preview>) {
  const { t } = useTexts();
  if (state.phase === 'idle') return null;
  if (state.phase === 'reading') return <Spinner size="tiny" label={t('statistics.reading')} delay={300} />;
  if (state.phase === 'failed') {
    return <FailureNotice failure={state.failure} action={<Button onClick={onRetry}>{t('insertion.retry')}</Button>} />;
  }
  return (
    <>
      <Subtitle2 as="h2">{t('statistics.understood')}</Subtitle2>
      <div role="status">
        <Body1>{covers(state.preview)}</Body1>
      </div>
      {children(state.preview)}
    </>
  );
}
