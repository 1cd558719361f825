import { Button, Caption1, Checkbox, Field, Input, Select, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { StatisticsRow } from '../../../src/absence/statistics-row';
import { readNumberText } from '../../../src/locale/read-number';
import { groupName, levelNames } from '../../../src/locale/statistics-table';
import { usualContractMonths } from '../../../src/outcome/table';
import { parseMonth, writeMonth, type Month } from '../../../src/values/month';
import { Notice } from '../../parts/Notice';
import { writeMonths } from '../../parts/months-text';
import { NotPulled } from '../../pulled/NotPulled';
import type { NothingRead } from '../../pulled/reading';
import { usePulledTables } from '../../pulled/usePulledTables';
import { useTexts } from '../../texts/texts';
import type { OutcomeForm } from './form';
import { groupsOf, monthsFromStatistics, spanOf, type LackingMonths } from './from-statistics';

interface StatisticsPartProps {
  readonly form: OutcomeForm;
  readonly onChange: (change: Partial<OutcomeForm>) => void;
}

/** Takes the months from the pulled statistics, where there are any: one click in place of seven. */
export function StatisticsPart(props: StatisticsPartProps) {
  const { reading, readAgain } = usePulledTables();
  if (reading.phase === 'reading' || reading.phase === 'none') return null;
  if (reading.phase !== 'read') return <NotPulled reading={reading} onRetry={() => void readAgain()} />;
  const { statistics, index } = reading.found;
  const { first } = spanOf(statistics);
  return <Choice key={first} {...props} statistics={statistics} first={first} hasIndex={index !== undefined} onReadAgain={readAgain} />;
}

interface ChoiceProps extends StatisticsPartProps {
  readonly statistics: readonly StatisticsRow[];
  /** The first month of the statistics. */
  readonly first: Month;
  readonly hasIndex: boolean;
  readonly onReadAgain: ReturnType<typeof usePulledTables>['readAgain'];
}

/** The reference period is the year before the contract, which the statistics usually begin with. */
const monthsOfReference = 12;

function Choice({ form, onChange, statistics, first, hasIndex, onReadAgain }: ChoiceProps) {
  const { t, language } = useTexts();
  const [chosen, setChosen] = useState(0);
  const [contractFirst, setContractFirst] = useState(writeMonth(first + monthsOfReference));
  const [referenceFirst, setReferenceFirst] = useState(writeMonth(first));
  const [isAdjusted, setIsAdjusted] = useState(true);
  const [lacking, setLacking] = useState<LackingMonths>();
  const [nothing, setNothing] = useState<NothingRead>();
  const groups = groupsOf(statistics);
  const months = { first: parseMonth(contractFirst.trim()), referenceFirst: parseMonth(referenceFirst.trim()) };

  const take = async (): Promise<void> => {
    const now = await onReadAgain();
    setNothing(now.phase === 'read' ? undefined : now);
    const group = groups[chosen];
    if (now.phase !== 'read' || !group || months.first === undefined || months.referenceFirst === undefined) return;
    const { statistics: rows, index } = now.found;
    const contractMonths = readNumberText(form.contractMonths, language) ?? usualContractMonths.toNumber();
    const choice = { ...group, first: months.first, referenceFirst: months.referenceFirst, contractMonths };
    const taken = monthsFromStatistics(rows, isAdjusted && index ? { ...choice, index } : choice, language);
    setLacking('lacking' in taken ? taken.lacking : undefined);
    if ('ranges' in taken) onChange({ ranges: taken.ranges, pulled: taken.pulled, madeUp: undefined });
  };
  const isReady = months.first !== undefined && months.referenceFirst !== undefined;
  return (
    <>
      <Subtitle2 as="h2">{t('outcome.statistics.title')}</Subtitle2>
      <Field label={t('outcome.statistics.group')}>
        <Select value={String(chosen)} onChange={(_event, { value }) => setChosen(Number(value))}>
          {groups.map(({ level, name }, index) => (
            <option key={`${level} ${name}`} value={index}>
              {`${levelNames[level][language]}: ${groupName(name, language)}`}
            </option>
          ))}
        </Select>
      </Field>
      <MonthField label={t('outcome.statistics.contractFirst')} value={contractFirst} onChange={setContractFirst} />
      <MonthField label={t('outcome.statistics.referenceFirst')} value={referenceFirst} onChange={setReferenceFirst} />
      {hasIndex ? (
        <Checkbox
          label={t('outcome.statistics.adjust')}
          checked={isAdjusted}
          onChange={(_event, { checked }) => setIsAdjusted(checked === true)}
        />
      ) : (
        <Caption1>{t('outcome.statistics.withoutIndex')}</Caption1>
      )}
      <Button disabledFocusable={!isReady} onClick={() => void (isReady && take())}>
        {t('outcome.statistics.take')}
      </Button>
      {nothing && <NotPulled reading={nothing} onRetry={() => void take()} />}
      {lacking && <Lacking lacking={lacking} />}
    </>
  );
}

interface MonthFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function MonthField({ label, value, onChange }: MonthFieldProps) {
  const { t } = useTexts();
  const fault = parseMonth(value.trim()) === undefined ? t('outcome.statistics.notAMonth') : undefined;
  return (
    <Field label={label} validationMessage={fault} validationState={fault === undefined ? 'none' : 'error'}>
      <Input value={value} onChange={(_event, { value: typed }) => onChange(typed)} autoComplete="off" />
    </Field>
  );
}

const reasons = ['hidden', 'absent', 'noIndex'] as const;

function Lacking({ lacking }: { readonly lacking: LackingMonths }) {
  const { t } = useTexts();
  const sentences = reasons
    .filter((reason) => lacking[reason].length > 0)
    .map((reason) => t(`outcome.statistics.lacking.${reason}`, { months: writeMonths(lacking[reason]) }));
  return (
    <Notice intent="warning" title={t('outcome.statistics.lackingTitle')}>
      {sentences.join(' ')}
    </Notice>
  );
}
