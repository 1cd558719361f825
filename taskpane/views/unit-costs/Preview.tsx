import { Caption1, Subtitle2 } from '@fluentui/react-components';
import type { UnitCost } from '../../../src/cost/unit-cost';
import { writeNumber } from '../../../src/locale/numbers';
import { sum } from '../../../src/values/money';
import { FigureTable } from '../../parts/FigureTable';
import { useTexts } from '../../texts/texts';
import { labelOf } from './label';
import type { Unit } from './units';

/** Enough to see that the columns are right. */
const mostShown = 5;
const parts = ['short', 'long', 'all'] as const;

/** What the first units cost, and all together, before anything is inserted. */
export function Preview({ units }: { readonly units: readonly Unit[] }) {
  const { t, language } = useTexts();
  const rest = units.length - mostShown;
  const written = (cost: UnitCost) => parts.map((part) => writeNumber(cost[part].toNumber(), language, 0));
  const total = { short: totalOf(units, 'short'), long: totalOf(units, 'long'), all: totalOf(units, 'all') };
  return (
    <>
      <Subtitle2 as="h2">{t('unitCosts.preview')}</Subtitle2>
      <FigureTable
        caption={t('unitCosts.preview')}
        headings={[t('unitCosts.short'), t('unitCosts.long'), t('unitCosts.all')]}
        rows={[
          ...units.slice(0, mostShown).map((unit) => ({ label: labelOf(unit, t), figures: written(unit.cost) })),
          { label: t('unitCosts.sum', { number: units.length }), figures: written(total) },
        ]}
      />
      {rest > 0 && <Caption1>{t('unitCosts.moreUnits', { number: rest })}</Caption1>}
      <Caption1>{t('unitCosts.model')}</Caption1>
    </>
  );
}

function totalOf(units: readonly Unit[], part: (typeof parts)[number]): UnitCost['all'] {
  return sum(units.map(({ cost }) => cost[part]));
}
