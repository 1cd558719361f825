import { Body1, Button, Spinner, Subtitle2 } from '@fluentui/react-components';
import { writeMonth } from '../../../src/values/month';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { parts, type CompleteChoice } from './choice';
import { ChannelsPart } from './ChannelsPart';
import { ColumnsPart } from './ColumnsPart';
import { Counted } from './Counted';
import { FailureNotice } from './FailureNotice';
import type { PreviewState } from './usePreview';
import type { ChosenColumns } from './worker/job';

interface PreviewPartProps {
  readonly state: PreviewState;
  readonly kind: CompleteChoice['kind'];
  readonly columns: ChosenColumns;
  readonly onCorrect: (columns: ChosenColumns) => void;
  /** Reads the source again, after Excel did not hand it over. */
  readonly onRetry: () => void;
}

/** How the source is understood: its columns, its first rows, and the months that it covers. */
export function PreviewPart({ state, kind, columns, onCorrect, onRetry }: PreviewPartProps) {
  const { t } = useTexts();
  if (state.phase === 'idle') return null;
  if (state.phase === 'reading') return <Spinner size="tiny" label={t('statistics.reading')} delay={300} />;
  if (state.phase === 'failed') {
    return <FailureNotice failure={state.failure} action={<Button onClick={onRetry}>{t('insertion.retry')}</Button>} />;
  }
  const { preview } = state;
  const { spells, employees, months, channels, hasPayCodes } = preview;
  return (
    <>
      <Subtitle2 as="h2">{t('statistics.understood')}</Subtitle2>
      <div role="status">
        <Body1>
          {months ? t('statistics.covers', { from: writeMonth(months.from), to: writeMonth(months.to) }) : t('statistics.coversNothing')}
        </Body1>
      </div>
      {kind === 'paxml' ? (
        parts.map((part) => (
          <section key={part} aria-label={t(`statistics.parts.${part}`)}>
            <Subtitle2 as="h3" block>
              {t(`statistics.parts.${part}`)}
            </Subtitle2>
            <Counted {...preview[part]} />
          </section>
        ))
      ) : (
        <>
          <ColumnsPart
            part="spells"
            preview={spells}
            onCorrect={(corrected) => onCorrect({ ...columns, spellColumns: { ...columns.spellColumns, [spells.fingerprint]: corrected } })}
          />
          {hasPayCodes && <Notice intent="warning">{t('statistics.payCodes')}</Notice>}
          <ChannelsPart
            values={channels}
            onCorrect={(meanings) => onCorrect({ ...columns, channels: { ...columns.channels, [spells.fingerprint]: meanings } })}
          />
          <ColumnsPart
            part="employees"
            preview={employees}
            onCorrect={(corrected) =>
              onCorrect({ ...columns, employmentColumns: { ...columns.employmentColumns, [employees.fingerprint]: corrected } })
            }
          />
        </>
      )}
    </>
  );
}
