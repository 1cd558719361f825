import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  scroll: { overflowX: 'auto' },
  label: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '4px 4px 4px 0', verticalAlign: 'top' },
  figure: { textAlign: 'end', padding: '4px 0 4px 6px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', verticalAlign: 'top' },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A row of figures with what they are. */
export interface FigureRow {
  readonly label: string;
  readonly figures: readonly string[];
}

interface FigureTableProps {
  /** What the table is about, for those who cannot see it. */
  readonly caption: string;
  /** Over the columns of figures; none for a table of one column. */
  readonly headings?: readonly ReactNode[];
  readonly rows: readonly FigureRow[];
}

/** Figures in rows, right-aligned under each other. */
export function FigureTable({ caption, headings = [], rows }: FigureTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={caption}>
        {headings.length > 0 && (
          <thead>
            <tr>
              <td />
              {headings.map((heading, column) => (
                <th key={column} scope="col" className={styles.figure}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ label, figures }) => (
            <tr key={label} className={styles.line}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              {figures.map((figure, column) => (
                <td key={column} className={styles.figure}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
