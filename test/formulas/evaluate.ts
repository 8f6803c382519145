import { special } from 'collapse-check'
import { bound, keyOf, type Meanings, type Worth } from './meanings.ts'
import { minus, OPERATORS, plus, power, times } from './operators.ts'
import type { Tree } from './parse.ts'
import { exactly, type Rounded } from './rounded.ts'

/** The value of a formula whose symbols have these meanings. */
export function evaluate(tree: Tree, meanings: Meanings): Rounded {
  const worth = worthOf(tree, meanings)
  if (typeof worth === 'function') throw new Error(`${keyOf(tree)} is a function without arguments`)
  return worth
}

function worthOf(tree: Tree, meanings: Meanings): Worth {
  const known = meanings.get(keyOf(tree))
  if (known !== undefined) return 'latex' in known ? evaluate(known.latex, meanings) : known
  if (typeof tree === 'number') return exactly(tree)
  if (typeof tree === 'string') throw new Error(`nothing says what ${tree} is`)
  const [operator, first = '', second = ''] = tree
  switch (operator) {
    case 'Delimiter':
      return worthOf(first, meanings)
    case 'InvisibleOperator':
      return product(tree.slice(1), meanings)
    case 'Subscript':
      return call(first, second, meanings)
    case 'Transpose': // x^T, as the parser sees it.
      return power(evaluate(first, meanings), evaluate('T', meanings))
    case 'Less': // Pr(X < x), where X has a distribution function.
      return call(first, second, meanings)
    case 'Greater':
      return plus(exactly(1), minus(call(first, second, meanings)))
    case 'Sum':
      return plus(...terms(first, second, meanings))
    case 'Product':
      return times(...terms(first, second, meanings))
    case 'Integrate':
      return integral(first, second, meanings)
  }
  const apply = OPERATORS[operator]
  if (apply === undefined) throw new Error(`nothing says how ${keyOf(tree)} is read`)
  return apply(...tree.slice(1).map((each) => evaluate(each, meanings)))
}

/** The operands of a tree whose operator is this one, else none. */
const operandsOf = (tree: Tree, operator: string): readonly Tree[] =>
  typeof tree === 'object' && tree[0] === operator ? tree.slice(1) : []

/** Factors side by side, in which a function takes what follows it as its argument. */
function product([first = 1, ...others]: readonly Tree[], meanings: Meanings): Rounded {
  const [negated] = operandsOf(first, 'Negate')
  if (negated !== undefined) return minus(product([negated, ...others], meanings))
  const worth = worthOf(first, meanings)
  if (typeof worth !== 'function')
    return others.length === 0 ? worth : times(worth, product(others, meanings))
  const [next = '', ...rest] = others
  const [base = next, exponent = 1] = operandsOf(next, 'Power')
  return times(power(call(first, base, meanings), evaluate(exponent, meanings)), product(rest, meanings))
}

function call(name: Tree, argument: Tree, meanings: Meanings): Rounded {
  const f = worthOf(name, meanings)
  if (typeof f !== 'function') throw new Error(`${keyOf(name)} is a number, and takes no argument`)
  const [inside = argument] = operandsOf(argument, 'Delimiter')
  const list = operandsOf(inside, 'Sequence')
  return f(...(list.length === 0 ? [inside] : list).map((each) => evaluate(each, meanings)))
}

/** The terms of a sum or a product from one integer to another. */
function terms(body: Tree, range: Tree, meanings: Meanings): Rounded[] {
  const [index = '', from = '', to = ''] = operandsOf(range, 'Tuple')
  const [first, last] = [evaluate(from, meanings).value, evaluate(to, meanings).value]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    evaluate(body, bound(meanings, index, first + i)),
  )
}

const PANELS = 16
const { nodes, weights } = special.gaussLegendreRule(20)

/** Gauss–Legendre, panel by panel: for integrands that are smooth but at multiples of 1/16 of the range. */
function integral(body: Tree, range: Tree, meanings: Meanings): Rounded {
  const [variable = '', from = '', to = ''] = operandsOf(range, 'Tuple')
  const [low, high] = [evaluate(from, meanings), evaluate(to, meanings)]
  const half = (high.value - low.value) / PANELS / 2
  const parts = Array.from({ length: PANELS }, (_, panel) =>
    nodes.map((node, i) => {
      const height = evaluate(body, bound(meanings, variable, low.value + half * (2 * panel + 1 + node)))
      return times(exactly(half * (weights[i] ?? Number.NaN)), height)
    }),
  )
  return plus(...parts.flat())
}
