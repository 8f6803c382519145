import type { Tree } from './parse.ts'

/** What an operator is taken for. */
const TAKEN_FOR: { readonly [operator: string]: string } = {
  Add: 'InvisibleOperator',
  InvisibleOperator: 'Add',
  Divide: 'InvisibleOperator',
  Power: 'InvisibleOperator',
  Min: 'Max',
  Max: 'Min',
  Sum: 'Product',
  Product: 'Sum',
  Sin: 'Cos',
  Cos: 'Sin',
  Arcsin: 'Arccos',
  Arccos: 'Arcsin',
  Less: 'Greater',
  Greater: 'Less',
}

/** Operators that are left out, so that their operand remains. */
const LEFT_OUT: readonly string[] = [
  'Negate',
  'Sqrt',
  'Ln',
  'Log',
  'Abs',
  'Ceil',
  'Subplus',
  'Sinh',
  'Cosh',
  'Arctan',
]

/**
 * The formulas that differ from this one in one place: a number or a symbol is one more, an operator another one or left
 * out. Not all of them can be read.
 */
export function mutantsOf(tree: Tree): readonly Tree[] {
  if (typeof tree === 'number') return [tree + 1]
  // What stands between the arguments of a function is quoted.
  if (typeof tree === 'string') return tree.startsWith("'") ? [] : [['Add', tree, 1]]
  const [operator, ...operands] = tree
  const other = TAKEN_FOR[operator]
  return [
    ...(operator === 'Subscript' ? [['Add', tree, 1] as const] : []),
    ...(other === undefined ? [] : [[other, ...operands] as const]),
    ...(LEFT_OUT.includes(operator) ? operands : []),
    ...operands.flatMap((operand, i) =>
      mutantsOf(operand).map((mutant): Tree => [operator, ...operands.with(i, mutant)]),
    ),
  ]
}
