import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { results } from '../../../src/contract/results';
import type { Terms } from '../../../src/contract/terms';
import { writeMillions } from '../../../src/locale/amounts';
import { D } from '../../../src/values/money';
import { useTexts } from '../../texts/texts';
import { ChartAxes } from './ChartAxes';
import { clamp, height, payOffScale, width, type PayOffScale } from './pay-off-scale';

const inForcedColours = '@media (forced-colors: active)';

const useStyles = makeStyles({
  chart: { width: '100%', height: 'auto', display: 'block', touchAction: 'none', cursor: 'ew-resize', overflow: 'visible' },
  municipality: { stroke: tokens.colorBrandForeground1, [inForcedColours]: { stroke: 'CanvasText' } },
  // Dashed, so that the lines differ without their colours.
  supplier: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeDasharray: '6 3', [inForcedColours]: { stroke: 'CanvasText' } },
  line: { fill: 'none', strokeWidth: '2px' },
  mark: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '2 2', [inForcedColours]: { stroke: 'GrayText' } },
  marker: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    fill: tokens.colorNeutralForeground1,
    outlineStyle: 'none',
    [inForcedColours]: { stroke: 'Highlight', fill: 'Highlight' },
    ':focus-visible rect': { stroke: tokens.colorStrokeFocus2, strokeWidth: '2px', [inForcedColours]: { stroke: 'Highlight' } },
  },
  focus: { fill: 'none', stroke: 'none' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '10px', [inForcedColours]: { fill: 'CanvasText' } },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  sample: { width: '24px', height: '10px', marginRight: '6px' },
});

interface PayOffChartProps {
  readonly terms: Terms;
  /** V, kronor. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Both parties' results over the value of the saved days, with a marker that the user moves by pointer or keyboard. */
export function PayOffChart({ terms, value, onChange }: PayOffChartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const chart = useRef<SVGSVGElement>(null);
  const scale = useMemo(() => payOffScale(terms), [terms]);
  const investment = terms.investment.toNumber();

  const moveTo = ({ clientX }: PointerEvent) => {
    const box = chart.current?.getBoundingClientRect();
    if (box) onChange(scale.valueAt(((clientX - box.left) / box.width) * width));
  };

  return (
    <div>
      <svg
        ref={chart}
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          moveTo(event);
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && moveTo(event)}
      >
        <g aria-hidden>
          <ChartAxes scale={scale} xTitle={t('contract.axisX')} yTitle={t('contract.axisY')} />
          <Mark scale={scale} at={investment} label={t('contract.breakEven')} />
          <Mark scale={scale} at={terms.cap.toNumber() * investment} label={t('contract.capMark')} />
          <polyline className={mergeClasses(styles.line, styles.municipality)} points={scale.lines.municipality} />
          <polyline className={mergeClasses(styles.line, styles.supplier)} points={scale.lines.supplier} />
        </g>
        <Marker terms={terms} scale={scale} value={value} onChange={onChange} />
      </svg>
      <div className={styles.legend}>
        {(['municipality', 'supplier'] as const).map((party) => (
          <Caption1 key={party}>
            <svg className={styles.sample} viewBox="0 0 24 10" aria-hidden>
              <line x1="0" y1="5" x2="24" y2="5" className={mergeClasses(styles.line, styles[party])} />
            </svg>
            {t(`contract.${party}`)}
          </Caption1>
        ))}
      </div>
    </div>
  );
}

function Mark({ scale, at, label }: { readonly scale: PayOffScale; readonly at: number; readonly label: string }) {
  const styles = useStyles();
  const { x, plot, most } = scale;
  if (at > most) return null;
  return (
    <>
      <line className={styles.mark} x1={x(at)} x2={x(at)} y1={plot.top} y2={plot.bottom} />
      <text className={styles.text} x={x(at)} y={plot.top - 4} textAnchor="middle">
        {label}
      </text>
    </>
  );
}

function Marker({ terms, scale, value, onChange }: PayOffChartProps & { readonly scale: PayOffScale }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { x, y, plot, least, most } = scale;
  const { municipality, supplier } = results(new D(value), terms);
  const place = x(clamp(value, least, most));
  const amount = (kronor: D) => writeMillions(kronor, language);
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = movedBy(event.key, value, scale);
    if (moved === undefined) return;
    event.preventDefault();
    onChange(clamp(moved, least, most));
  };
  return (
    <g
      className={styles.marker}
      role="slider"
      tabIndex={0}
      aria-label={t('contract.marker')}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={t('contract.markerText', {
        value: amount(new D(value)),
        municipality: amount(municipality),
        supplier: amount(supplier),
      })}
      onKeyDown={onKeyDown}
    >
      <rect className={styles.focus} x={place - 8} y={plot.top} width={16} height={plot.bottom - plot.top} rx={3} />
      <line x1={place} x2={place} y1={plot.top} y2={plot.bottom} />
      <circle cx={place} cy={y(municipality.toNumber())} r={3.5} />
      <circle cx={place} cy={y(supplier.toNumber())} r={3.5} />
    </g>
  );
}

/** Where a key moves the marker: a hundredth or a tenth of the investment, or to an end. */
function movedBy(key: string, value: number, { least, most, step }: PayOffScale): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: value + step,
    ArrowUp: value + step,
    ArrowLeft: value - step,
    ArrowDown: value - step,
    PageUp: value + 10 * step,
    PageDown: value - 10 * step,
    Home: least,
    End: most,
  };
  return moves[key];
}
