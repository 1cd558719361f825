import { Subtitle2 } from '@fluentui/react-components';
import type { SourcePreview } from '../../../src/pull/preview';
import { writeMonth } from '../../../src/values/month';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { parts, type CompleteChoice } from './choice';
import { ChannelsPart } from './ChannelsPart';
import { ColumnsPart } from './ColumnsPart';
import { Counted } from './Counted';
import { Understood } from './Understood';
import type { PreviewState } from './usePreview';
import type { ChosenColumns } from './worker/job';

interface PreviewPartProps {
  readonly state: PreviewState<SourcePreview>;
  readonly kind: CompleteChoice['kind'];
  readonly columns: ChosenColumns;
  readonly onCorrect: (columns: ChosenColumns) => void;
  /** Reads the source again, after Excel did not hand it over. */
  readonly onRetry: () => void;
}

/** How the source is understood: its columns, its first rows, and the months that it covers. */
export function PreviewPart({ state, kind, columns, onCorrect, onRetry }: PreviewPartProps) {
  const { t } = useTexts();
  const covers = ({ months }: SourcePreview) =>
    months ? t('statistics.covers', { from: writeMonth(months.from), to: writeMonth(months.to) }) : t('statistics.coversNothing');
  return (
    <Understood state={state} onRetry={onRetry} covers={covers}>
      {(preview) =>
        kind === 'paxml' ? <Elements preview={preview} /> : <TableColumns preview={preview} columns={columns} onCorrect={onCorrect} />
      }
    </Understood>
  );
}

/** PAXml has no columns: its parts are counted. */
function Elements({ preview }: { readonly preview: SourcePreview }) {
  const { t } = useTexts();
  return parts.map((part) => (
    <section key={part} aria-label={t(`statistics.parts.${part}`)}>
      <Subtitle2 as="h3" block>
        {t(`statistics.parts.${part}`)}
      </Subtitle2>
      <Counted {...preview[part]} />
    </section>
  ));
}

interface TableColumnsProps extends Pick<PreviewPartProps, 'columns' | 'onCorrect'> {
  readonly preview: SourcePreview;
}

function TableColumns({ preview: { spells, employees, channels, hasPayCodes }, columns, onCorrect }: TableColumnsProps) {
  const { t } = useTexts();
  return (
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
  );
}
