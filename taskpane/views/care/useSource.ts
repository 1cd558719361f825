import { useEffect, useRef, useState } from 'react';
import type { Remembered } from '../../../src/sources/columns/layout';
import type { EmployeeKeys } from '../../../src/sources/identities';
import { InputError, type Problem } from '../../../src/values/problem';
import { usePickedCells, type Picking } from '../../picking/usePickedCells';
import { readFile, rowsAbove, type Raw, type UnreadableFile } from './raw';
import type { ReadSource, SourceReading } from './read-sources';

/** A part of the source: what the user has pointed at, and what it holds. */
export interface Source<Row, Field extends string> {
  readonly picking: Picking;
  readonly pick: () => void;
  readonly openFile: (file: File) => void;
  /** The file's name, when it is one. */
  readonly fileName: string | undefined;
  readonly reading: SourceReading<Row, Field> | undefined;
  readonly rowsAbove: number;
  /** Why the whole of it cannot be read. */
  readonly problems: readonly Problem[];
  /** The columns that the user has corrected, by layout. */
  readonly remembered: Remembered<Field>;
  readonly remember: (remembered: Remembered<Field>) => void;
}

type State<Row, Field extends string> =
  | { readonly phase: 'nothing' }
  | { readonly phase: 'read'; readonly reading: SourceReading<Row, Field> }
  | { readonly phase: 'failed'; readonly problems: readonly Problem[] };

/**
 * Lets the user point at cells or a file, and reads them; again when a column is corrected.
 *
 * @param read must be the same function each time
 * @param keys shared by all that is about the same employees
 */
export function useSource<Row, Field extends string>(read: ReadSource<Row, Field>, keys: EmployeeKeys): Source<Row, Field> {
  const { picking, pick } = usePickedCells();
  const chosen = useRef<File>(undefined);
  const [file, setFile] = useState<Extract<Raw, { kind: 'file' }> | UnreadableFile>();
  const [remembered, remember] = useState<Remembered<Field>>({});
  const [state, setState] = useState<State<Row, Field>>({ phase: 'nothing' });
  const picked = picking.phase === 'picked' ? picking.cells : undefined;

  useEffect(() => {
    const raw = file ?? (picked && { kind: 'cells', cells: picked });
    if (!raw) return;
    let isStale = false;
    const show = (next: State<Row, Field>) => {
      if (!isStale) setState(next);
    };
    const work = raw.kind === 'unreadable' ? Promise.reject(unreadable(raw)) : read(raw, keys, remembered);
    work.then(
      (reading) => show({ phase: 'read', reading }),
      (error: unknown) => show({ phase: 'failed', problems: problemsOf(error) }),
    );
    return () => {
      isStale = true;
    };
  }, [read, keys, file, picked, remembered]);

  const openFile = async (wanted: File): Promise<void> => {
    chosen.current = wanted;
    const opened = await readFile(wanted);
    if (chosen.current === wanted) setFile(opened);
  };
  return {
    picking: file ? { phase: 'idle' } : picking,
    pick: () => {
      chosen.current = undefined;
      setFile(undefined);
      pick();
    },
    openFile: (wanted) => void openFile(wanted),
    fileName: file?.name,
    reading: state.phase === 'read' ? state.reading : undefined,
    rowsAbove: picked && !file ? rowsAbove({ kind: 'cells', cells: picked }) : 0,
    problems: state.phase === 'failed' ? state.problems : [],
    remembered,
    remember,
  };
}

function unreadable({ name }: UnreadableFile): InputError {
  return new InputError([{ argument: name, code: 'unreadable' }]);
}

function problemsOf(error: unknown): readonly Problem[] {
  return error instanceof InputError ? error.problems : [{ argument: 'file', code: 'unexpected', given: nameOf(error) }];
}

/** A message could hold what was read. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
