import { Button, Caption1, Checkbox } from '@fluentui/react-components';
import { useTexts } from '../../texts/texts';
import { DayField } from './DayField';
import { blankPeriod, readPeriod, type RulesForm, type TypedPeriod } from './rules-form';

interface SetAsideProps {
  readonly form: RulesForm;
  readonly change: (changed: Partial<RulesForm>) => void;
  /** The causes of the source, when it has any. */
  readonly causes: readonly string[];
}

/** Periods, such as the pandemic's, and causes whose spells call for no conversation. */
export function SetAside({ form: { periodsSetAside: periods, causesSetAside }, change, causes }: SetAsideProps) {
  const { t } = useTexts();
  const changePeriod = (place: number, changed: Partial<TypedPeriod>) =>
    change({ periodsSetAside: periods.map((period, own) => (own === place ? { ...period, ...changed } : period)) });
  const toggle = (cause: string, isSetAside: boolean) => {
    const others = [...causesSetAside].filter((each) => each !== cause);
    change({ causesSetAside: new Set(isSetAside ? [...others, cause] : others) });
  };
  return (
    <>
      <Caption1 as="p">{t('care.setAside')}</Caption1>
      {periods.map((period, place) => (
        <div key={place} role="group" aria-label={t('care.setAsidePeriod', { number: place + 1 })}>
          <DayField
            label={t('care.setAsideFrom')}
            value={period.from}
            fault={readPeriod(period) === 'wrong' ? t('care.fault.period') : undefined}
            onChange={(from) => changePeriod(place, { from })}
          />
          <DayField label={t('care.setAsideTo')} value={period.to} onChange={(to) => changePeriod(place, { to })} />
        </div>
      ))}
      <Button size="small" onClick={() => change({ periodsSetAside: [...periods, blankPeriod] })}>
        {t('care.setAsideMore')}
      </Button>
      {causes.length > 0 && <Caption1 as="p">{t('care.setAsideCauses')}</Caption1>}
      {causes.map((cause) => (
        <div key={cause}>
          <Checkbox label={cause} checked={causesSetAside.has(cause)} onChange={(_event, { checked }) => toggle(cause, checked === true)} />
        </div>
      ))}
    </>
  );
}
