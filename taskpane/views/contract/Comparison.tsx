import { Body1, Button, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { activityPayment, largestOutcomePayment, supplierShare } from '../../../src/contract/payment';
import { results } from '../../../src/contract/results';
import type { Terms } from '../../../src/contract/terms';
import { writeMillions, writeShare } from '../../../src/locale/amounts';
import { D } from '../../../src/values/money';
import { FigureTable } from '../../parts/FigureTable';
import { useTexts } from '../../texts/texts';
import { shareOf } from './form';

const useStyles = makeStyles({ remove: { minWidth: '24px', paddingLeft: 0, paddingRight: 0 } });

/** More columns do not fit in 320 pixels. */
const mostLevels = 3;

interface ComparisonProps {
  readonly terms: Terms;
  /** V, kronor. */
  readonly value: number;
  /** The level that the user has set, per cent. */
  readonly riskPercent: number;
  readonly comparedPercents: readonly number[];
  readonly onChange: (percents: readonly number[]) => void;
}

/** Risk levels side by side, for a negotiation. */
export function Comparison({ terms, value, riskPercent, comparedPercents, onChange }: ComparisonProps) {
  const { t, language } = useTexts();
  const written = (percent: number) => writeShare(shareOf(percent), language);
  const levels = comparedPercents.map((percent) => ({ ...terms, riskLevel: shareOf(percent) }));
  const row = (label: string, figure: (level: Terms) => string) => ({ label, figures: levels.map(figure) });
  const millions = (kronor: D) => writeMillions(kronor, language);
  const at = (level: Terms) => results(new D(value), level);
  const isFull = comparedPercents.length >= mostLevels || comparedPercents.includes(riskPercent);
  const add = () => onChange([...comparedPercents, riskPercent].sort((one, other) => one - other));
  return (
    <>
      <Subtitle2 as="h2">{t('contract.comparison')}</Subtitle2>
      {comparedPercents.length === 0 ? (
        <Body1>{t('contract.comparisonEmpty')}</Body1>
      ) : (
        <FigureTable
          caption={t('contract.comparison')}
          headings={comparedPercents.map((percent) => (
            <RemovableLevel
              key={percent}
              text={written(percent)}
              onRemove={() => onChange(comparedPercents.filter((other) => other !== percent))}
            />
          ))}
          rows={[
            row(t('contract.activityPayment'), (level) => millions(activityPayment(level))),
            row(t('contract.largestOutcomePayment'), (level) => millions(largestOutcomePayment(level))),
            row(t('contract.supplierShare'), (level) => writeShare(supplierShare(level), language)),
            row(t('contract.outcomePayment'), (level) => millions(at(level).outcomePayment)),
            row(t('contract.municipalityResult'), (level) => millions(at(level).municipality)),
            row(t('contract.supplierResult'), (level) => millions(at(level).supplier)),
          ]}
        />
      )}
      <Button disabledFocusable={isFull} onClick={add}>
        {t('contract.addLevel', { riskLevel: written(riskPercent) })}
      </Button>
    </>
  );
}

function RemovableLevel({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <>
      {text}
      <Button
        className={styles.remove}
        size="small"
        appearance="subtle"
        aria-label={t('contract.removeLevel', { riskLevel: text })}
        onClick={onRemove}
      >
        ×
      </Button>
    </>
  );
}
