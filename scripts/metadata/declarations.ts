import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { docstringOf, type Docstring } from './docstring';

/** Something that a docstring calls a custom function, whether Excel's generator would take it or not. */
export interface Declaration {
  readonly file: string;
  readonly exportName: string;
  /** Only an exported function declaration is one to the generator; it passes silently over all else. */
  readonly isExportedFunction: boolean;
  readonly parameters: readonly Parameter[];
  readonly docstring: Docstring;
}

export interface Parameter {
  /** As the code has it; the key of the argument's name. */
  readonly identifier: string;
  readonly optional: boolean;
  /** Takes any number of arguments: `any[]` for single values, `any[][][]` for ranges. */
  readonly repeating: boolean;
}

/** All custom functions that a file declares, in order. */
export function readDeclarations(file: string): readonly Declaration[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const docstring = docstringOf(statement);
    if (!docstring?.tags.some(({ name }) => isCustomFunctionTag(name))) return [];
    return [{ file, docstring, ...signatureOf(statement) }];
  });
}

/** True for the tag and for a slip of it, such as `customfunctions`, which the generator would not take. */
function isCustomFunctionTag(name: string): boolean {
  return /^custom-?function/i.test(name);
}

function signatureOf(statement: ts.Statement): Pick<Declaration, 'exportName' | 'isExportedFunction' | 'parameters'> {
  if (!ts.isFunctionDeclaration(statement)) return { exportName: '', isExportedFunction: false, parameters: [] };
  return {
    exportName: statement.name?.text ?? '',
    isExportedFunction: statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false,
    parameters: statement.parameters.map(parameterOf),
  };
}

function parameterOf({ name, type, questionToken }: ts.ParameterDeclaration): Parameter {
  const dimensions = type?.getText().match(/\[\]/g)?.length ?? 0;
  return { identifier: name.getText(), optional: questionToken !== undefined, repeating: dimensions % 2 === 1 };
}
