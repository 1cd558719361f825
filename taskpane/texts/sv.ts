import { contract } from './sv/contract';
import { frame } from './sv/frame';
import { insertion } from './sv/insertion';
import { start } from './sv/start';

/** Every text of the pane, in Swedish: a group for each view. */
export const sv = { contract, frame, insertion, start };
