/* global CustomFunctions, Office, setTimeout */
/* A small add-in for the tests of the workbench. */

/** The runtime's own errors exist only once office.js has loaded all of itself. */
const cellError = (code, message) => new CustomFunctions.Error(code, message);

CustomFunctions.associate({
  ADD: (a, b) => a + b,
  /** 1 to n, downwards. */
  SEQUENCE: (n) => Array.from({ length: n }, (_, index) => [index + 1]),
  /** Answers after a while. */
  SLOW: (value, milliseconds) => new Promise((resolve) => setTimeout(() => resolve(value), milliseconds)),
  MISSING: () => {
    throw cellError('#N/A', 'Uppgiften finns inte.');
  },
  BLOCK: () => [['rätt', cellError('#VALUE!', 'Fel i blocket.')]],
  /** What the function is given, as JSON; errors by their code. */
  SHOW: (value) => JSON.stringify(value, (_, part) => (part?.valueType === 'CustomFunctionError' ? `error ${part.code}` : part)),
  OPTIONAL: (first, second) => JSON.stringify([first, second]),
  TOTAL: (blocks) => blocks.flat(2).reduce((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
  ROWS: (block) => block.length,
});

Office.onReady();
