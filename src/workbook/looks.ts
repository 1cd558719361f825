import type { CellStyle, PlannedLine } from '../sheets/plan';

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
}

/** How each kind of cell looks: dark text on light ground, at least 4.5:1, and never told apart by colour alone. */
export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 16, color: '#1F3864' },
  heading: { bold: true, fill: '#DDE6F0', color: '#1F3864' },
  input: { fill: '#FFF8DC', color: '#0000C0' },
  note: { italic: true, color: '#595959' },
  result: { bold: true },
  good: { bold: true, fill: '#E2F0D9', color: '#1E5B0E' },
  bad: { bold: true, fill: '#FBE3D6', color: '#8A2A00' },
};

/** Blue and orange: the colour-blind see the difference too. */
export const lineColours: Readonly<Record<PlannedLine['group'], string>> = { first: '#1F5C99', second: '#C55A11' };
