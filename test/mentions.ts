import { join, relative } from 'node:path'
import ts from 'typescript'
import { ROOT } from './imports.ts'

/** A statement at the top of a file: what it declares, and the statements whose declarations it mentions. */
export interface Statement {
  readonly file: string
  /** Where its text ends: it begins where the one before it ends. */
  readonly end: number
  /** The names that it declares as values; none for one that only does something. */
  readonly names: readonly string[]
  readonly exported: boolean
  readonly mentions: ReadonlySet<Statement>
}

/**
 * Every statement of the project's TypeScript but imports, re-exports and types. The door shortens no way: what counts is
 * where a name was declared, and `laws.discrete` is what the namespace leads to. Types are not looked at.
 */
export function statements(): readonly Statement[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  const program = ts.createProgram(fileNames, { ...options, noLib: true, types: [] })
  const symbolOf = symbols(program.getTypeChecker())
  const found = new Map<ts.Node, Statement & { readonly mentions: Set<Statement> }>()
  for (const source of program.getSourceFiles()) {
    if (source.fileName.includes('/node_modules/')) continue
    const file = relative(ROOT, source.fileName)
    for (const node of source.statements.filter(isValue)) {
      const [end, names] = [node.end, namesOf(node)]
      found.set(node, { file, end, names, exported: isExported(node), mentions: new Set() })
    }
  }
  for (const [statement, { mentions }] of found) {
    const visit = (node: ts.Node): void => {
      // What a class extends is an expression, for all that the compiler counts it among types.
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
      for (const declaration of symbolOf(node)?.declarations ?? []) {
        const target = found.get(statementOf(declaration))
        if (target !== undefined && target !== found.get(statement)) mentions.add(target)
      }
      if (ts.isPropertyAccessExpression(node)) visit(node.expression)
      else ts.forEachChild(node, visit)
    }
    visit(statement)
  }
  return [...found.values()]
}

/** What a name stands for, wherever it came from. */
function symbols(checker: ts.TypeChecker): (node: ts.Node) => ts.Symbol | undefined {
  const resolved = (symbol: ts.Symbol | undefined): ts.Symbol | undefined =>
    symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const symbolOf = (node: ts.Node): ts.Symbol | undefined => {
    if (ts.isIdentifier(node)) {
      return resolved(
        ts.isShorthandPropertyAssignment(node.parent)
          ? checker.getShorthandAssignmentValueSymbol(node.parent)
          : checker.getSymbolAtLocation(node),
      )
    }
    const member = memberOf(node)
    if (member === undefined) return undefined
    const space = symbolOf(member.of)
    if (!space?.declarations?.some(ts.isSourceFile)) return undefined
    return resolved(checker.tryGetMemberInModuleExports(member.name, space))
  }
  return symbolOf
}

/** `laws.discrete`, and `discrete` where `const { discrete } = laws`. */
function memberOf(node: ts.Node): { readonly of: ts.Expression; readonly name: string } | undefined {
  if (ts.isPropertyAccessExpression(node)) return { of: node.expression, name: node.name.text }
  if (!ts.isBindingElement(node) || !ts.isVariableDeclaration(node.parent.parent)) return undefined
  const { initializer } = node.parent.parent
  return initializer && { of: initializer, name: (node.propertyName ?? node.name).getText() }
}

const isValue = (node: ts.Statement): boolean =>
  !ts.isImportDeclaration(node) &&
  !ts.isExportDeclaration(node) &&
  !ts.isInterfaceDeclaration(node) &&
  !ts.isTypeAliasDeclaration(node)

function namesOf(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText())
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return [node.name?.text ?? 'default']
  return []
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

function statementOf(node: ts.Node): ts.Node {
  return node.parent === undefined || ts.isSourceFile(node.parent) ? node : statementOf(node.parent)
}
