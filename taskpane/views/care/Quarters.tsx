import { Body1, Caption1, Field, Select, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { CareQuarter } from '../../../src/followup/care-quarters';
import { writeNumber } from '../../../src/locale/numbers';
import { usualThreshold } from '../../../src/privacy/suppress';
import { calendarMonthOf, yearOf, type Month } from '../../../src/values/month';
import { FigureTable } from '../../parts/FigureTable';
import { useTexts } from '../../texts/texts';

const figures = ['called', 'inTime', 'late', 'open'] as const;

/** What became of the calls of a quarter, by department. */
export function Quarters({ quarters }: { readonly quarters: readonly CareQuarter[] }) {
  const { t, language } = useTexts();
  const all = [...new Set(quarters.map(({ quarter }) => quarter))];
  const [chosen, setChosen] = useState<Month>();
  const shown = chosen !== undefined && all.includes(chosen) ? chosen : all[0];
  if (shown === undefined) return null;
  const ofQuarter = quarters.filter(({ quarter }) => quarter === shown);
  const nameOf = (quarter: Month) => t('care.quarter', { year: yearOf(quarter), number: Math.ceil(calendarMonthOf(quarter) / 3) });
  return (
    <>
      <Subtitle2 as="h2">{t('care.quarters')}</Subtitle2>
      <Field label={t('care.chosenQuarter')}>
        <Select value={String(shown)} onChange={(_event, { value }) => setChosen(Number(value))}>
          {all.map((quarter) => (
            <option key={quarter} value={quarter}>
              {nameOf(quarter)}
            </option>
          ))}
        </Select>
      </Field>
      <FigureTable
        caption={nameOf(shown)}
        headings={figures.map((figure) => t(`care.figure.${figure}`))}
        rows={ofQuarter.map((row) => ({
          label: row.department ?? t('care.wholeMunicipality'),
          figures: figures.map((figure) => (row.figures ? writeNumber(row.figures[figure], language, 0) : t('care.hidden'))),
        }))}
      />
      {ofQuarter.some((row) => !row.figures) && <Body1>{t('care.hiddenWhy', { threshold: usualThreshold })}</Body1>}
      <Caption1>{t('care.quartersNote')}</Caption1>
    </>
  );
}
