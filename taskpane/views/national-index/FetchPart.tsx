import { Button, Field, Input, ProgressBar } from '@fluentui/react-components';
import type { IndexRequest } from '../../../src/sources/national-index/national-index';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import type { IndexForm, ReadPeriod } from './form';
import { MissingMonths } from './MissingMonths';
import type { Fetching } from './useFetching';

interface FetchPartProps {
  readonly form: IndexForm;
  readonly period: ReadPeriod;
  readonly fetching: Fetching;
  readonly onChange: (change: Partial<IndexForm>) => void;
  readonly onFetch: (request: IndexRequest) => void;
  readonly onCancel: () => void;
}

/** The months that are wanted, the button that fetches them, and how that went. */
export function FetchPart({ form, period: { period, faults }, fetching, onChange, onFetch, onCancel }: FetchPartProps) {
  const { t } = useTexts();
  const { way, measure } = form;
  const isBusy = fetching.phase === 'asking';
  const fetchNow = () => {
    if (period && way !== 'hand' && !isBusy) onFetch({ publisher: way, measure, ...period });
  };
  return (
    <>
      <MonthField
        label={t('nationalIndex.from')}
        value={form.fromMonth}
        fault={faults.fromMonth}
        onChange={(fromMonth) => onChange({ fromMonth })}
      />
      <MonthField label={t('nationalIndex.to')} value={form.toMonth} fault={faults.toMonth} onChange={(toMonth) => onChange({ toMonth })} />
      <Button disabledFocusable={isBusy || !period} onClick={fetchNow}>
        {t('nationalIndex.fetch')}
      </Button>
      <FetchingState fetching={fetching} onCancel={onCancel} />
    </>
  );
}

interface MonthFieldProps {
  readonly label: string;
  readonly value: string;
  readonly fault?: string;
  readonly onChange: (value: string) => void;
}

function MonthField({ label, value, fault, onChange }: MonthFieldProps) {
  return (
    <Field label={label} validationMessage={fault} validationState={fault === undefined ? 'none' : 'error'}>
      <Input value={value} onChange={(_event, { value: typed }) => onChange(typed)} autoComplete="off" />
    </Field>
  );
}

function FetchingState({ fetching, onCancel }: { readonly fetching: Fetching; readonly onCancel: () => void }) {
  const { t } = useTexts();
  switch (fetching.phase) {
    case 'idle':
      return null;
    case 'cancelled':
      return <Notice intent="info">{t('nationalIndex.cancelled')}</Notice>;
    case 'unexpected':
      return <Notice intent="error">{t('nationalIndex.unexpected')}</Notice>;
    case 'asking':
      return <Asking wait={fetching.wait} onCancel={onCancel} />;
    case 'failed':
      return <Failed fetching={fetching} />;
    case 'fetched':
      return <MissingMonths missing={fetching.index.missing} hasMonths={fetching.index.months.length > 0} />;
  }
}

function Asking({ wait, onCancel }: { readonly wait?: number; readonly onCancel: () => void }) {
  const { t } = useTexts();
  const label = wait === undefined ? t('nationalIndex.fetching') : t('nationalIndex.waiting', { seconds: wait });
  return (
    <>
      <Field validationMessage={label} validationState="none">
        <ProgressBar aria-label={label} />
      </Field>
      <Button onClick={onCancel}>{t('insertion.cancel')}</Button>
    </>
  );
}

function Failed({ fetching: { error } }: { readonly fetching: Extract<Fetching, { phase: 'failed' }> }) {
  const { t } = useTexts();
  const { publisher, fault } = error;
  const publisherName = t(`nationalIndex.publishers.${publisher}`);
  return (
    <Notice intent="error" title={t(`nationalIndex.failed.${fault.code}`, { ...fault, publisher: publisherName })}>
      {t(`nationalIndex.whatToDo.${publisher}`)}
    </Notice>
  );
}
