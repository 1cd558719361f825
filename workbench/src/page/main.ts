import { createUniverEngine } from '../engine/univer-engine';
import { CustomFunctions } from '../functions/custom-functions';
import { applyColorScales } from '../host/color-scales';
import { Connection } from '../host/connection';
import { EmulatedHost } from '../host/emulated-host';
import { tellEvents } from '../host/tell-events';
import { loadAddIn } from './add-in';
import { Automation } from './automation';
import { ChartLayer } from './chart-layer';
import { element } from './elements';
import { MissingList, showCellMessages } from './status-line';
import { TaskPane } from './task-pane';
import { readTypedInCell } from './typed-in-cell';
import './page.css';

declare global {
  interface Window {
    workbench: Automation;
    /** Resolves when the pane runs and the first workbook is open. */
    workbenchReady: Promise<void>;
  }
}

const SAMPLE = '/addin/samples/published-contracts.json';
const parameters = new URLSearchParams(location.search);
const language = parameters.get('language') === 'en' ? 'en-US' : 'sv-SE';

const engine = createUniverEngine(element('grid', HTMLElement), 'Blad1', (text, { sheetId, row, column }) => {
  const formula = engine.cells.formula(sheetId, row, column);
  // The editor shows what is stored, in en-US form; left as it was, it means what it meant.
  if (text === formula || text === String(engine.cells.value(sheetId, row, column))) return undefined;
  return readTypedInCell(engine, text, { sheetId, row, column });
});
const missing = new MissingList();
const pane = new TaskPane();

const host: EmulatedHost = new EmulatedHost({
  engine,
  pane,
  send: (messages) => connection.push(messages),
  chartsChanged: () => charts.draw(),
  colorScalesChanged: () => colorCells(),
  customFunctionResults: (results) => functions.receive(results),
  customFunctionsReady: () => runtimeStarted(),
  missing: (what) => missing.add(what),
});
const functions = new CustomFunctions(
  engine,
  (messages) => connection.push(messages),
  parameters.get('empty') === 'zero' ? 'zero' : 'null',
);
const charts = new ChartLayer(element('charts', HTMLElement), engine, () => host.state.charts);

let startPane: () => void = () => undefined;
const paneStarted = new Promise<void>((resolve) => {
  startPane = resolve;
});
const awaited = { loaded: false, runtime: false };
const connection: Connection = new Connection(host, language, () => {
  awaited.loaded = true;
  startWhenBoth();
});

/** The add-in's functions are there when its scripts have run, and can be called when office.js says so. */
function startWhenBoth(): void {
  if (!awaited.loaded || !awaited.runtime) return;
  functions.ready();
  startPane();
}

function runtimeStarted(): void {
  awaited.runtime = true;
  startWhenBoth();
}

function colorCells(): void {
  for (const { id } of engine.sheets.list()) applyColorScales(engine, host.state.colorScales, id);
}

window.addEventListener('message', ({ data, ports: [port], origin }) => {
  if (data !== 'workbench-pane' || !port || origin !== location.origin) return;
  Object.assign(awaited, { loaded: false, runtime: false });
  host.forgetAddIn();
  functions.forgetRuntime();
  connection.connect(port);
});

tellEvents(host);
engine.calculation.onEnd(colorCells);
showCellMessages(host, functions);

const automation = new Automation({ host, connection, functions, missing: missing.all });
window.workbench = automation;
window.workbenchReady = start();

async function start(): Promise<void> {
  const addIn = await loadAddIn(language);
  functions.register(addIn.namespace, addIn.metadata);
  pane.load(addIn.name, addIn.paneUrl, language);
  if (parameters.get('workbook') !== 'empty') await openSample();
  await paneStarted;
  document.documentElement.dataset.ready = 'true';
}

/** Opens the sample workbook, if the add-in has one. */
async function openSample(): Promise<void> {
  const response = await fetch(SAMPLE);
  element('sample-workbook', HTMLButtonElement).hidden = !response.ok;
  if (response.ok) await automation.open(await response.text());
}

element('new-workbook', HTMLButtonElement).addEventListener('click', () => void automation.clear());
element('sample-workbook', HTMLButtonElement).addEventListener('click', () => void openSample());
