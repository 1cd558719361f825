import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { UnitsToSupport, UnitToSupport } from '../../../src/followup/units-to-support';
import { writeShare } from '../../../src/locale/amounts';
import { writeNumber } from '../../../src/locale/numbers';
import { groupName } from '../../../src/locale/statistics-table';
import { monthsOf } from '../../../src/absence/period';
import { writeMonth } from '../../../src/values/month';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({
  units: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The units to support, highest first, each with its reasons; then those that are not in the running, and why. */
export function ChosenUnits({ units }: { readonly units: UnitsToSupport }) {
  const styles = useStyles();
  const { t } = useTexts();
  const { chosen, compared, period } = units;
  const [from, to] = [writeMonth(period.from), writeMonth(period.to)];
  return (
    <>
      <Subtitle2 as="h2">{t('unitsToSupport.chosen')}</Subtitle2>
      {chosen.length === 0 ? (
        <Notice intent="info">{t('unitsToSupport.noneChosen')}</Notice>
      ) : (
        <Body1>{t('unitsToSupport.judged', { from, to, compared, chosen: chosen.length })}</Body1>
      )}
      {chosen.length > 0 && (
        <ol className={styles.units}>
          {chosen.map((unit) => (
            <ChosenUnit key={unit.unit} unit={unit} units={units} />
          ))}
        </ol>
      )}
      <NotJudgedUnits units={units} />
    </>
  );
}

function ChosenUnit({ unit, units }: { readonly unit: UnitToSupport; readonly units: UnitsToSupport }) {
  const styles = useStyles();
  const { language } = useTexts();
  const reasons = useReasons(unit, units);
  return (
    <li>
      <Body1 className={styles.name}>{groupName(unit.unit, language)}</Body1>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>
            <Caption1>{reason}</Caption1>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Why a unit is chosen, in words and figures. */
function useReasons(unit: UnitToSupport, { compared, quarters: all }: UnitsToSupport): string[] {
  const { t, language } = useTexts();
  const { rank, perEmployee, headcount, quartersAtTop: quarters, isStable, repeated, change } = unit;
  const days = writeNumber(perEmployee.toNumber(), language, 1);
  const steadiness = isStable ? t('unitsToSupport.stable', { quarters, all }) : t('unitsToSupport.unstable', { quarters, all });
  return [
    t('unitsToSupport.perEmployee', { days, rank, compared }),
    all === 0 ? t('unitsToSupport.tooShort') : steadiness,
    t('unitsToSupport.headcount', { headcount: writeNumber(headcount.toNumber(), language, 0) }),
    ...(repeated === undefined ? [] : [t('unitsToSupport.repeated', { members: repeated })]),
    ...(change === undefined
      ? []
      : [t(change.lt(0) ? 'unitsToSupport.less' : 'unitsToSupport.more', { share: writeShare(change.abs(), language, 0) })]),
  ];
}

function NotJudgedUnits({ units: { notJudged, tooSmall, period } }: { readonly units: UnitsToSupport }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <>
      {notJudged.length > 0 && (
        <>
          <Subtitle2 as="h2">{t('unitsToSupport.notJudged')}</Subtitle2>
          <Caption1>{t('unitsToSupport.notJudgedWhy')}</Caption1>
          <ul className={styles.reasons}>
            {notJudged.map(({ unit, months }) => (
              <li key={unit}>{t('unitsToSupport.notJudgedUnit', { unit: groupName(unit, language), months, all: monthsOf(period) })}</li>
            ))}
          </ul>
        </>
      )}
      {tooSmall.length > 0 && (
        <>
          <Subtitle2 as="h2">{t('unitsToSupport.tooSmall')}</Subtitle2>
          <ul className={styles.reasons}>
            {tooSmall.map((unit) => (
              <li key={unit}>{groupName(unit, language)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
