import type { ExtractPreview } from '../../../../src/pull/extract/preview';
import type { ExtractSettings } from '../../../../src/pull/extract/settings';
import { writeMonth } from '../../../../src/values/month';
import { useTexts } from '../../../texts/texts';
import { ColumnsPart } from '../ColumnsPart';
import { Understood } from '../Understood';
import type { PreviewState } from '../usePreview';

interface ExtractPreviewPartProps {
  readonly state: PreviewState<ExtractPreview>;
  readonly columns: ExtractSettings['columns'];
  readonly onCorrect: (columns: ExtractSettings['columns']) => void;
  /** Reads the extract again, after Excel did not hand it over. */
  readonly onRetry: () => void;
}

/** How the extract is understood: its columns, its first rows, and the months that it covers. */
export function ExtractPreviewPart({ state, columns, onCorrect, onRetry }: ExtractPreviewPartProps) {
  const { t } = useTexts();
  const covers = ({ months }: ExtractPreview) =>
    months ? t('extract.covers', { from: writeMonth(months.from), to: writeMonth(months.to) }) : t('extract.coversNothing');
  return (
    <Understood state={state} onRetry={onRetry} covers={covers}>
      {({ extract }) => (
        <ColumnsPart
          part="extract"
          preview={extract}
          onCorrect={(corrected) => onCorrect({ ...columns, [extract.fingerprint]: corrected })}
        />
      )}
    </Understood>
  );
}
