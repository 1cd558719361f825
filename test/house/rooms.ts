import type { SourceFile } from './imports';

/*
 * Who may import whom: a room imports its own level and those below. It is the map of README.md, as data.
 */
const levels: readonly (readonly string[])[] = [
  ['src/values'],
  ['src/absence', 'src/cost', 'src/outcome', 'src/contract', 'src/investment', 'src/wellbeing', 'src/locale'],
  ['src/sheets', 'src/workbook', 'src/sources', 'src/followup', 'src/privacy'],
  ['src/pull', 'functions', 'service'],
  ['taskpane'],
];

/** It says the version, and stands under every room. */
const groundOfAll = 'package.json';

/** Which room a file stands in: a folder of src, or the first folder of its path. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? `src/${second}` : first;
}

/** Where a room stands, from 0 at the ground; undefined for one that is not on the map. */
function levelOf(room: string): number | undefined {
  const level = levels.findIndex((rooms) => rooms.includes(room));
  return level < 0 ? undefined : level;
}

/** The rooms of the product that the map does not know. */
export function unknownRooms(files: readonly SourceFile[]): readonly string[] {
  const rooms = new Set(files.map(({ path }) => roomOf(path)));
  return [...rooms].filter((room) => levelOf(room) === undefined);
}

/** Imports that reach up, or out of the map, each as "file -> file". */
export function upwardImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, ownImports }) =>
    ownImports.filter((target) => !isDownward(roomOf(path), roomOf(target))).map((target) => `${path} -> ${target}`),
  );
}

/** What each room imports of the others. */
export function importsOfRooms(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const rooms = new Map<string, string[]>();
  for (const { path, ownImports } of files) {
    const room = roomOf(path);
    const others = ownImports.map(roomOf).filter((other) => other !== room && other !== groundOfAll);
    rooms.set(room, [...(rooms.get(room) ?? []), ...others]);
  }
  return rooms;
}

function isDownward(from: string, to: string): boolean {
  if (to === groundOfAll) return true;
  const [upper, lower] = [levelOf(from), levelOf(to)];
  return upper !== undefined && lower !== undefined && lower <= upper;
}
