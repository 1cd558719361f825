import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** A source file, by its path from the project's folder, and what it imports. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** Paths of the project's own files. */
  readonly ownImports: readonly string[];
  /** Packages and Node's modules, as written. */
  readonly outsideImports: readonly string[];
}

/** All source files in some folders of a project. */
export function readSourceFiles(projectFolder: string, folders: readonly string[]): readonly SourceFile[] {
  const paths = folders.flatMap((folder) => sourcesIn(join(projectFolder, folder)));
  const known = new Set(paths);
  return paths.map((path) => readSourceFile(path, projectFolder, known));
}

function readSourceFile(path: string, projectFolder: string, known: ReadonlySet<string>): SourceFile {
  const text = readFileSync(path, 'utf8');
  const written = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const isRelative = (name: string) => name.startsWith('.');
  return {
    path: shown(path, projectFolder),
    lines: text.trimEnd().split('\n').length,
    ownImports: written.filter(isRelative).map((name) => shown(resolved(join(dirname(path), name), known), projectFolder)),
    outsideImports: written.filter((name) => !isRelative(name)),
  };
}

/** The file that an import without an extension means; the path itself for a style sheet or the like. */
function resolved(path: string, known: ReadonlySet<string>): string {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')];
  return candidates.find((candidate) => known.has(candidate)) ?? path;
}

function sourcesIn(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

function shown(path: string, projectFolder: string): string {
  return relative(projectFolder, path).split(sep).join('/');
}

/**
 * The circles in a graph of what imports what.
 *
 * @returns each circle once, as the names along it, the first repeated at the end
 */
export function circles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const finished = new Set<string>();
  const found: string[] = [];

  function follow(name: string, trail: readonly string[]): void {
    const start = trail.indexOf(name);
    if (start >= 0) {
      found.push([...trail.slice(start), name].join(' -> '));
      return;
    }
    if (finished.has(name)) return;
    for (const next of imports.get(name) ?? []) follow(next, [...trail, name]);
    finished.add(name);
  }

  for (const name of imports.keys()) follow(name, []);
  return found;
}
