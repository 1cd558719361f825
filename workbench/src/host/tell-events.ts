import { formatRectangle } from '../engine/a1';
import type { Area, CellsChanged, Shift } from '../engine/engine';
import type { EmulatedHost } from './emulated-host';
import { shiftArea } from './references';
import { Range } from './types/range';

/** How many ranges of past changes are held for `event.getRange`; older ones are let go. */
const REMEMBERED_CHANGES = 100;

/** Tells the add-in what happens in the spreadsheet, and moves with the cells what hangs on them. */
export function tellEvents(host: EmulatedHost): void {
  const { engine, events } = host;
  const remembered: string[] = [];

  const remember = ({ sheetId, rectangle }: CellsChanged): string => {
    const reference = host.keep(new Range(host, { sheetId, rectangle }));
    remembered.push(reference);
    if (remembered.length > REMEMBERED_CHANGES) host.references.release(remembered.shift() ?? '');
    return reference;
  };
  engine.onCellsChanged((change) =>
    events.raise('DataChangedEvent', change.sheetId, () => ({
      address: formatRectangle(change.rectangle),
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: change.sheetId,
      triggerSource: change.origin === 'host' ? 'ThisLocalAddin' : null,
      shiftDirection: 'None',
      referenceId: remember(change),
    })),
  );
  engine.selection.onChange(({ sheetId, rectangle }) =>
    events.raise('SelectionChangedEvent', sheetId, () => ({ address: formatRectangle(rectangle), worksheetId: sheetId })),
  );
  engine.onActivate((sheetId) => events.raise('ActivatedEvent', sheetId, () => ({ type: 'WorksheetActivated', worksheetId: sheetId })));
  engine.calculation.onEnd(() => {
    const sheetId = engine.sheets.activeId();
    events.raise('CalculatedEvent', sheetId, () => ({ type: 'WorksheetCalculated', worksheetId: sheetId }));
  });
  engine.onShift((shift) => {
    host.references.shift(shift);
    shiftState(host, shift);
  });
}

function shiftState(host: EmulatedHost, shift: Shift): void {
  const { state } = host;
  state.prompts = moved(state.prompts, shift);
  state.colorScales = moved(state.colorScales, shift);
  for (const chart of state.charts) {
    if (chart.anchor.cells) chart.anchor.cells = shiftArea(chart.anchor.cells, shift) ?? undefined;
    for (const series of chart.series) {
      if (series.x && 'area' in series.x) series.x = { area: shiftArea(series.x.area, shift) ?? series.x.area };
      if (series.y && 'area' in series.y) series.y = { area: shiftArea(series.y.area, shift) ?? series.y.area };
    }
  }
  host.chartsChanged();
}

function moved<Hanging extends { area: Area }>(hanging: Hanging[], shift: Shift): Hanging[] {
  return hanging.filter((item) => {
    const area = shiftArea(item.area, shift);
    if (area) item.area = area;
    return area !== null;
  });
}
