import { join, relative } from 'node:path'
import ts from 'typescript'
import { layerOf, ROOT } from '../imports.ts'

const TEST = /^(test\/.*(?<!\.calibration)\.test\.ts|properties\/[^/]*\/(?!flow-|text-).*\.property\.ts)$/

/** From each file, those that mention something that it declares. */
type MentionedBy = ReadonlyMap<string, ReadonlySet<string>>

function mentions(): MentionedBy {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  const program = ts.createProgram(fileNames, { ...options, noLib: true, types: [] })
  const checker = program.getTypeChecker()
  const resolved = (symbol: ts.Symbol | undefined): ts.Symbol | undefined =>
    symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  // What a name stands for; `laws.discrete` stands for what the namespace leads to. No type is looked at.
  const symbolOf = (node: ts.Node): ts.Symbol | undefined => {
    if (ts.isIdentifier(node)) return resolved(checker.getSymbolAtLocation(node))
    if (!ts.isPropertyAccessExpression(node)) return undefined
    const space = symbolOf(node.expression)
    const isModule = space?.declarations?.some(ts.isSourceFile) ?? false
    return isModule ? resolved(space?.exports?.get(node.name.escapedText)) : undefined
  }
  const mentionedBy = new Map<string, Set<string>>()
  const files = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'))
  for (const source of files) {
    const file = relative(ROOT, source.fileName)
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
      for (const declaration of symbolOf(node)?.declarations ?? []) {
        const target = relative(ROOT, declaration.getSourceFile().fileName)
        if (target === file || ts.isSourceFile(declaration)) continue
        mentionedBy.set(target, (mentionedBy.get(target) ?? new Set()).add(file))
      }
      if (ts.isPropertyAccessExpression(node)) visit(node.expression)
      else ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return mentionedBy
}

/** Tests of the file's own layer first, other tests next, properties last. */
function rank(test: string, file: string): number {
  if (test.startsWith('properties/')) return 2
  return test.startsWith(`test/${layerOf(file) ?? 'theorems'}/`) ? 0 : 1
}

function nearest(file: string, mentionedBy: MentionedBy): string[] {
  const seen = new Set([file])
  const tests: string[] = []
  for (let ring = [file]; ring.length > 0; ) {
    ring = ring
      .flatMap((of) => [...(mentionedBy.get(of) ?? [])])
      .filter((by) => !seen.has(by) && seen.add(by))
    const found = ring.filter((by) => TEST.test(by))
    tests.push(...found.sort((a, b) => rank(a, file) - rank(b, file) || (a < b ? -1 : 1)))
  }
  return tests
}

/**
 * The tests and properties that reach each file, nearest first: those that mention what it declares, then those that
 * mention what mentions it, and so on. The door shortens no way: what counts is where a name was declared.
 */
export function testsThatReach(files: readonly string[]): Map<string, readonly string[]> {
  const mentionedBy = mentions()
  return new Map(files.map((file) => [file, nearest(file, mentionedBy)]))
}
