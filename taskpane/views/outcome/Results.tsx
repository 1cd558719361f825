import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { outcomePayment } from '../../../src/contract/payment';
import { writeMillions } from '../../../src/locale/amounts';
import { writeNumber } from '../../../src/locale/numbers';
import type { OutcomeReading } from '../../../src/outcome/summary';
import { writeMonth } from '../../../src/values/month';
import type { D } from '../../../src/values/money';
import { FigureTable } from '../../parts/FigureTable';
import { useTexts } from '../../texts/texts';
import type { ReadOutcome } from './read-form';

const useStyles = makeStyles({
  notes: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  // The table itself keeps headings on one line, which three of them have no room for.
  heading: { whiteSpace: 'normal' },
});

/** The three readings of the outcome side by side, and what they show and do not show. */
export function Results({ content, summary, notes }: ReadOutcome) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const readings = [summary.measured, summary.whole, summary.extrapolated];
  const row = (label: string, figure: (reading: OutcomeReading) => string) => ({
    label,
    figures: readings.map((reading) => (reading ? figure(reading) : '–')),
  });
  // Without their unit, which the labels have: three columns must fit in 320 pixels.
  const millions = (kronor: D) => writeNumber(kronor.div(1_000_000).toDecimalPlaces(2).plus(0).toNumber(), language, 2);
  const { contract, terms } = content;
  const paid = contract && (({ value }: OutcomeReading) => outcomePayment(value, { ...contract, investment: terms.investment }));
  const headings = [t('outcome.measured'), t('outcome.whole'), t('outcome.extrapolated')].map((text) => (
    <span key={text} className={styles.heading}>
      {text}
    </span>
  ));
  return (
    <div role="region" aria-label={t('outcome.results')}>
      <Subtitle2 as="h2">{t('outcome.results')}</Subtitle2>
      <FigureTable
        caption={t('outcome.results')}
        headings={headings}
        rows={[
          row(t('outcome.months'), ({ months }) => String(months)),
          row(t('outcome.savedDaysPerEmployee'), ({ savedDaysPerEmployee }) => writeNumber(savedDaysPerEmployee.toNumber(), language, 2)),
          row(t('outcome.value'), ({ value }) => millions(value)),
          row(t('outcome.investmentOfMonths'), ({ investment }) => millions(investment)),
          row(t('outcome.net'), ({ net }) => millions(net)),
          ...(paid
            ? [
                row(t('outcome.outcomePayment'), (reading) => millions(paid(reading))),
                row(t('outcome.municipalityPart'), (reading) => millions(reading.value.minus(paid(reading)))),
              ]
            : []),
        ]}
      />
      <Notes content={content} summary={summary} notes={notes} />
    </div>
  );
}

function Notes({ content, summary: { measured, whole }, notes }: ReadOutcome) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const figures = {
    difference: writeMillions(measured.net.abs(), language),
    stopMonth: writeMonth(content.stopMonth),
    measured: measured.months,
    all: content.terms.contractMonths.toNumber(),
    whole: whole ? writeMillions(whole.net, language) : '',
  };
  return (
    <>
      <Subtitle2 as="h3">{t('outcome.readings')}</Subtitle2>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>
            <Body1>{t(`outcome.notes.${note}`, figures)}</Body1>
          </li>
        ))}
      </ul>
    </>
  );
}
