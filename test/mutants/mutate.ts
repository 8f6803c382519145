import ts from 'typescript'

/** One defect: a piece of a file and what stands there instead. */
export interface Mutant {
  /** From the root, with `/`. */
  readonly file: string
  readonly start: number
  readonly end: number
  /** The line of the piece, from 1. */
  readonly line: number
  readonly says: string
  readonly becomes: string
}

const OTHER_OPERATORS: { readonly [operator: string]: readonly string[] } = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '>>>': ['>>'],
  '^': ['|'],
}

const OTHER_FUNCTIONS: { readonly [name: string]: string } = {
  sqrt: 'cbrt',
  exp: 'expm1',
  expm1: 'exp',
  log: 'log1p',
  log1p: 'log',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
  sin: 'cos',
  cos: 'sin',
  tanh: 'atan',
  atan: 'tanh',
  abs: 'sign',
  cosh: 'sinh',
  sinh: 'cosh',
}

/** A whole number is one more; every other number is a tenth more. */
function otherNumber(text: string): string | undefined {
  const value = Number(text.replaceAll('_', ''))
  if (!Number.isFinite(value)) return undefined
  return Number.isInteger(value) && value < 1e6 ? String(value + 1) : `${text} * 1.1`
}

/** What says where a theorem's formulas are looked at. */
const LOOKS = /^(points|domain|integersFrom|logSpaced|axis\.\w+)$/

/** Prose, types, error messages and the points at which something is compared are no formulas. */
function isProse(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return true
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText())
  return ts.isExportAssignment(node) || (ts.isCallExpression(node) && LOOKS.test(node.expression.getText()))
}

/** The pieces of one node that can be otherwise, each with what it becomes. */
function* changes(node: ts.Node, source: ts.SourceFile): Generator<readonly [ts.Node, string]> {
  if (ts.isBinaryExpression(node)) {
    const text = node.operatorToken.getText(source)
    for (const other of OTHER_OPERATORS[text] ?? []) yield [node.operatorToken, other]
  } else if (ts.isNumericLiteral(node)) {
    const other = otherNumber(node.getText(source))
    if (other !== undefined)
      yield [node, ts.isPropertyAssignment(node.parent) || !other.includes('*') ? other : `(${other})`]
  } else if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'Math') {
    const other = OTHER_FUNCTIONS[node.name.text]
    if (other !== undefined) yield [node.name, other]
  } else if (ts.isPrefixUnaryExpression(node) && /^[-!]/.test(node.getText(source))) {
    yield [node, `(${node.operand.getText(source)})`]
  } else if (ts.isConditionalExpression(node)) {
    yield [node.condition, `!(${node.condition.getText(source)})`]
  } else if (ts.isExpressionStatement(node)) {
    yield [node, ';']
  }
}

/** Every defect that changes one node of the syntax of a file, in the order of the text. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
  const mutants: Mutant[] = []
  const visit = (node: ts.Node): void => {
    if (isProse(node)) return
    for (const [piece, becomes] of changes(node, source)) {
      const start = piece.getStart(source)
      const line = source.getLineAndCharacterOfPosition(start).line + 1
      mutants.push({ file, start, end: piece.end, line, says: piece.getText(source), becomes })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return mutants
}

/** The file with the defect in it. */
export const withMutant = (text: string, { start, end, becomes }: Mutant): string =>
  text.slice(0, start) + becomes + text.slice(end)
