import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/**
 * The code of the example in the docstring of everything that a file exports, however many files it passes
 * through, by the name it goes by outside: `families.bernoulli`. `undefined` for what has none.
 */
export function exportedExamples(file: string): Map<string, string | undefined> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true)
  return new Map(
    source.statements.flatMap((statement): [string, string | undefined][] =>
      ts.isExportDeclaration(statement) ? passedOn(file, statement) : declared(statement),
    ),
  )
}

function passedOn(file: string, { exportClause, moduleSpecifier }: ts.ExportDeclaration) {
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
  const theirs = exportedExamples(join(file, '..', moduleSpecifier.text))
  if (exportClause === undefined) return [...theirs]
  if (ts.isNamespaceExport(exportClause)) {
    return [...theirs].map(([name, code]): [string, string | undefined] => [
      `${exportClause.name.text}.${name}`,
      code,
    ])
  }
  return exportClause.elements.map(({ name, propertyName = name }): [string, string | undefined] => [
    name.text,
    theirs.get(propertyName.text),
  ])
}

function declared(statement: ts.Statement): [string, string | undefined][] {
  const exported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  if (!exported) return []
  const names = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name }) => name.getText())
    : ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
      ? [statement.name?.text ?? 'default']
      : []
  return names.map((name) => [name, exampleAt(statement)])
}

function exampleAt(statement: ts.Statement): string | undefined {
  const doc = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)
  const text = doc?.getText().replace(/^\s*\* ?/gm, '')
  return /```ts\n([\s\S]*?)```/.exec(text ?? '')?.[1]
}
