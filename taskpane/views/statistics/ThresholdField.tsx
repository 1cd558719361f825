import { usualThreshold } from '../../../src/privacy/suppress';
import { NumberField } from '../../parts/NumberField';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';

interface ThresholdFieldProps {
  readonly typed: string;
  /** The number that it is, when it is one. */
  readonly read: number | undefined;
  readonly fault: string | undefined;
  readonly onChange: (typed: string) => void;
}

/** The most employees of a group that is hidden, with a warning where the law hides more. */
export function ThresholdField({ typed, read, fault, onChange }: ThresholdFieldProps) {
  const { t } = useTexts();
  return (
    <>
      <NumberField label={t('statistics.threshold')} hint={t('statistics.thresholdHint')} value={typed} fault={fault} onChange={onChange} />
      {read !== undefined && read < usualThreshold && <Notice intent="warning">{t('statistics.belowLaw')}</Notice>}
    </>
  );
}
