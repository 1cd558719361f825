import { Body1, Caption1, Subtitle2 } from '@fluentui/react-components';
import { breakEvenDaysPerEmployeeOf, breakEvenReductionOf } from '../../../src/investment/break-even';
import type { InvestmentCase } from '../../../src/investment/case';
import { paybackMonth } from '../../../src/investment/payback';
import { netPresentValue } from '../../../src/investment/present-value';
import { investmentTable, investmentTotal } from '../../../src/investment/table';
import { writeKronor, writeShare } from '../../../src/locale/amounts';
import { writeNumber } from '../../../src/locale/numbers';
import { one } from '../../../src/values/money';
import { FigureTable } from '../../parts/FigureTable';
import { useTexts } from '../../texts/texts';

/** What the case gives and what must be saved to carry its cost, live. */
export function Results({ investment }: { readonly investment: InvestmentCase }) {
  const { t, language } = useTexts();
  const total = investmentTotal(investmentTable(investment));
  const reduction = breakEvenReductionOf(investment);
  const days = breakEvenDaysPerEmployeeOf(investment);
  const month = paybackMonth(investment);
  const months = investment.years * 12;
  const row = (label: string, figure: string) => ({ label, figures: [figure] });
  return (
    <>
      <Subtitle2 as="h2">{t('investment.results')}</Subtitle2>
      <FigureTable
        caption={t('investment.results')}
        rows={[
          row(t('investment.totalCost'), writeKronor(total.cost, language)),
          row(t('investment.totalValue'), writeKronor(total.value, language)),
          row(t('investment.net'), writeKronor(total.net, language)),
          row(t('investment.presentValue'), writeKronor(netPresentValue(investment), language)),
          row(t('investment.payback'), month === undefined ? t('investment.never') : t('investment.month', { month, months })),
          row(t('investment.breakEvenReduction'), writeShare(reduction, language)),
          row(t('investment.breakEvenDays'), writeNumber(days.toNumber(), language, 2)),
        ]}
      />
      {reduction.gt(one) && <Body1>{t('investment.outOfReach')}</Body1>}
      <Caption1>{t('investment.onlyShortDays')}</Caption1>
    </>
  );
}
