import type { CellInput, CellPlace, CellStyle, CellValue, Engine, Evaluate } from '../../workbench/src/engine/engine';
import type { Rectangle } from '../../workbench/src/engine/a1';

/** A spreadsheet of maps, without calculation: enough for requests that read and write. */
export class FakeEngine {
  readonly sheetNames = new Map<string, string>([['1', 'Blad1']]);
  readonly written = new Map<string, CellInput>();
  readonly styles = new Map<string, CellStyle>();
  readonly recalculated: CellPlace[] = [];
  readonly functions = new Map<string, Evaluate>();
  readonly starts: (() => void)[] = [];
  readonly ends: (() => void)[] = [];
  readonly renewals: (() => void)[] = [];

  /** The same as an Engine; what a test does not use is missing and fails loudly. */
  asEngine(): Engine {
    const names: { name: string; formula: string }[] = [];
    const engine = {
      sheets: {
        list: () => [...this.sheetNames].map(([id, name]) => ({ id, name, isHidden: false })),
        activeId: () => '1',
        add: (name: string) => {
          const id = String(this.sheetNames.size + 1);
          this.sheetNames.set(id, name);
          return id;
        },
        rename: (id: string, name: string) => void this.sheetNames.set(id, name),
      },
      cells: {
        value: (sheetId: string, row: number, column: number): CellValue => this.input(sheetId, row, column)?.value ?? '',
        formula: (sheetId: string, row: number, column: number) => this.input(sheetId, row, column)?.formula ?? null,
        text: (sheetId: string, row: number, column: number) => String(this.input(sheetId, row, column)?.value ?? ''),
        style: (sheetId: string, row: number, column: number) => this.styles.get(`${sheetId} ${row} ${column}`) ?? {},
        write: (sheetId: string, top: number, left: number, inputs: (CellInput | undefined)[][]) => this.write(sheetId, top, left, inputs),
        applyStyle: ({ sheetId, rectangle }: { sheetId: string; rectangle: Rectangle }, style: CellStyle) =>
          void this.styles.set(`${sheetId} ${rectangle.top} ${rectangle.left}`, style),
        used: () => null,
      },
      names: { list: () => names, add: (name: string, formula: string) => void names.push({ name, formula }) },
      tables: { list: () => [] },
      calculation: {
        isPending: () => false,
        settled: () => Promise.resolve(),
        recalculate: (cells: CellPlace[]) => void this.recalculated.push(...cells),
        onStart: (listener: () => void) => void this.starts.push(listener),
        onEnd: (listener: () => void) => void this.ends.push(listener),
        onRenewal: (listener: () => void) => void this.renewals.push(listener),
      },
      functions: {
        register: ({ name }: { name: string }, evaluate: Evaluate) => void this.functions.set(name, evaluate),
      },
      onCellsChanged: () => undefined,
      onShift: () => undefined,
      onSheetRemoved: () => undefined,
    };
    return engine as unknown as Engine;
  }

  private input(sheetId: string, row: number, column: number): CellInput | undefined {
    return this.written.get(`${sheetId} ${row} ${column}`);
  }

  private write(sheetId: string, top: number, left: number, inputs: (CellInput | undefined)[][]): void {
    inputs.forEach((row, i) =>
      row.forEach((input, j) => {
        if (input) this.written.set(`${sheetId} ${top + i} ${left + j}`, input);
      }),
    );
  }
}
