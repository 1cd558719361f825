import type { Engine } from '../engine/engine';
import type { Chart, ChartAnchor } from '../host/workbook-state';
import { readChartData } from './chart-data';
import { drawChart, forgetChart } from './chart-drawing';

const PIXELS_PER_POINT = 4 / 3;

/** The charts over the grid. They lie on their cells, scroll with them and follow their numbers. */
export class ChartLayer {
  private readonly canvases = new Map<string, HTMLCanvasElement>();
  private isDrawScheduled = false;

  /**
   * @param layer An element that covers the cells, without the headers.
   * @param charts The charts of all sheets as they are now.
   */
  constructor(
    private readonly layer: HTMLElement,
    private readonly engine: Engine,
    private readonly charts: () => readonly Chart[],
  ) {
    engine.geometry.onMove(() => this.placeAll());
    engine.onActivate(() => this.draw());
    engine.calculation.onEnd(() => this.draw());
    engine.onCellsChanged(() => this.draw());
  }

  /** Draws soon, once for all that changes meanwhile. */
  draw(): void {
    if (this.isDrawScheduled) return;
    this.isDrawScheduled = true;
    requestAnimationFrame(() => {
      this.isDrawScheduled = false;
      this.drawNow();
    });
  }

  private shown(): readonly Chart[] {
    const active = this.engine.sheets.activeId();
    return this.charts().filter(({ sheetId }) => sheetId === active);
  }

  private drawNow(): void {
    const shown = this.shown();
    for (const [id, canvas] of this.canvases) if (!shown.some((chart) => chart.id === id)) this.remove(id, canvas);
    for (const chart of shown) {
      const canvas = this.canvases.get(chart.id) ?? this.create(chart);
      canvas.setAttribute('aria-label', `Diagram: ${chart.title || chart.name}`);
      drawChart(canvas, chart, readChartData(this.engine, chart));
    }
    this.placeAll();
  }

  private create({ id }: Chart): HTMLCanvasElement {
    const box = document.createElement('div');
    box.className = 'chart';
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    box.append(canvas);
    this.layer.append(box);
    this.canvases.set(id, canvas);
    return canvas;
  }

  private remove(id: string, canvas: HTMLCanvasElement): void {
    forgetChart(canvas);
    canvas.parentElement?.remove();
    this.canvases.delete(id);
  }

  private placeAll(): void {
    const { left, top, width, height } = this.engine.geometry.window();
    Object.assign(this.layer.style, pixels({ left, top, width, height }));
    for (const chart of this.shown()) {
      const box = this.canvases.get(chart.id)?.parentElement;
      if (box) Object.assign(box.style, this.placeOf(chart));
    }
  }

  private placeOf({ anchor, sheetId }: Chart): Record<string, string> {
    const { geometry } = this.engine;
    const place = anchor.cells ? geometry.place(anchor.cells) : this.freePlace(anchor, sheetId);
    // What has scrolled under the frozen rows is hidden there.
    const hidden = Math.max(0, geometry.frozenHeight(sheetId) - place.top);
    return { ...pixels(place), clipPath: `inset(${hidden}px 0 0 0)` };
  }

  private freePlace({ left, top, width, height }: ChartAnchor, sheetId: string): Place {
    const corner = this.engine.geometry.place({ sheetId, rectangle: { top: 0, left: 0, bottom: 0, right: 0 } });
    return {
      left: corner.left + left * PIXELS_PER_POINT,
      top: corner.top + top * PIXELS_PER_POINT,
      width: width * PIXELS_PER_POINT,
      height: height * PIXELS_PER_POINT,
    };
  }
}

type Place = ReturnType<Engine['geometry']['place']>;

function pixels({ left, top, width, height }: Place): Record<string, string> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}
