import { contract } from './en/contract';
import { frame } from './en/frame';
import { insertion } from './en/insertion';
import { outcome } from './en/outcome';
import { start } from './en/start';

/** Every text of the pane, in English: a group for each view. */
export const en = { contract, frame, insertion, outcome, start };
