import { Button, Spinner } from '@fluentui/react-components';
import { sentence } from '../../src/locale/sentences';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts/texts';
import type { NothingRead } from './reading';

interface NotPulledProps {
  readonly reading: NothingRead;
  readonly onRetry: () => void;
}

/** Why a view has no statistics to work on yet, and what to do about it. */
export function NotPulled({ reading, onRetry }: NotPulledProps) {
  const { t, language } = useTexts();
  if (reading.phase === 'reading') return <Spinner size="tiny" label={t('pulled.reading')} delay={300} />;
  const retry = <Button onClick={onRetry}>{t('pulled.retry')}</Button>;
  switch (reading.phase) {
    case 'none':
      return (
        <Notice intent="info" action={retry}>
          {t('pulled.none')}
        </Notice>
      );
    case 'unreadable':
      return (
        <Notice intent="error" title={t('pulled.unreadable')} action={retry}>
          {reading.problems[0] && sentence(reading.problems[0], language)}
        </Notice>
      );
    case 'failed':
      return (
        <Notice intent="error" action={retry}>
          {t(`pulled.failed.${reading.failure}`)}
        </Notice>
      );
  }
}
