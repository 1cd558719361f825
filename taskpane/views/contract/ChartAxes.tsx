import { makeStyles, tokens } from '@fluentui/react-components';
import { writeNumber } from '../../../src/locale/numbers';
import { useTexts } from '../../texts/texts';
import { height, type PayOffScale } from './pay-off-scale';

const inForcedColours = '@media (forced-colors: active)';

const useStyles = makeStyles({
  grid: { stroke: tokens.colorNeutralStroke2, [inForcedColours]: { stroke: 'GrayText' } },
  zero: { stroke: tokens.colorNeutralForeground2, [inForcedColours]: { stroke: 'CanvasText' } },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '10px', [inForcedColours]: { fill: 'CanvasText' } },
});

interface ChartAxesProps {
  readonly scale: PayOffScale;
  readonly xTitle: string;
  readonly yTitle: string;
}

/** Grid, figures in millions of kronor, and titles. */
export function ChartAxes({ scale: { x, y, plot, xTicks, yTicks }, xTitle, yTitle }: ChartAxesProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const millions = (kronor: number) => writeNumber(kronor / 1_000_000, language, 1);
  return (
    <>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line className={tick === 0 ? styles.zero : styles.grid} x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.text} x={plot.left - 4} y={y(tick) + 3.5} textAnchor="end">
            {millions(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={tick} className={styles.text} x={x(tick)} y={plot.bottom + 12} textAnchor="middle">
          {millions(tick)}
        </text>
      ))}
      <text className={styles.text} x={(plot.left + plot.right) / 2} y={height - 4} textAnchor="middle">
        {xTitle}
      </text>
      <text className={styles.text} x={0} y={9}>
        {yTitle}
      </text>
    </>
  );
}
