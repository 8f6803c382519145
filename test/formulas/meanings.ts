import { type Formula, type Meaning, type Params, special } from 'collapse-check'
import { parse, type Tree } from './parse.ts'
import { exactly, type Rounded, rounding } from './rounded.ts'

/** What a part of a formula is worth: a number, or a function that waits for its arguments. */
export type Worth = Rounded | ((...args: Rounded[]) => Rounded)

/** What symbols stand for, by their trees in JSON; a definition in LaTeX is evaluated where it is met. */
export interface Meanings {
  get(key: string): Worth | { readonly latex: Tree } | undefined
}

const keys = new WeakMap<object, string>()

/** A tree as JSON. */
export function keyOf(tree: Tree): string {
  if (typeof tree !== 'object') return JSON.stringify(tree)
  const key = keys.get(tree) ?? JSON.stringify(tree)
  keys.set(tree, key)
  return key
}

/** The same meanings, but for a symbol that is a number now. */
export function bound(meanings: Meanings, symbol: Tree, number: number): Meanings {
  const [own, worth] = [keyOf(symbol), exactly(number)]
  return { get: (key) => (key === own ? worth : meanings.get(key)) }
}

const worth = (meaning: Meaning): Worth =>
  typeof meaning === 'number' ? exactly(meaning) : rounding(meaning)

/** What every formula may say. */
const KNOWN: ReadonlyMap<string, Worth> = new Map<string, Worth>([
  ['"e"', exactly(Math.E)],
  ['"Pi"', exactly(Math.PI)],
  ['"Exp"', rounding(Math.exp)],
  ['"Gamma"', rounding((x) => Math.exp(special.logGamma(x)))],
  ['"psi"', rounding(special.digamma)],
  ['["Prime","psi"]', rounding(special.trigamma)],
  ['"Phi"', rounding(special.normalCdf)],
  ['["Mean","Phi"]', rounding(special.normalSurvival)],
  ['"Pr"', (probability) => probability],
  ['"E"', (mean) => mean],
])

/** Names that the parser gives to letters which have another meaning elsewhere. */
const RENAMED: { readonly [letter: string]: string } = { epsilon: 'epsilonSymbol', gamma: 'EulerGamma' }

/** The tree of a parameter: p0 is p_0, epsilon is \varepsilon. */
function treeOf(parameter: string): Tree {
  const [, letter = '', digit = ''] = /^(\D+)(\d*)$/.exec(parameter) ?? []
  const symbol = RENAMED[letter] ?? letter
  return digit === '' ? symbol : ['Subscript', symbol, Number(digit)]
}

/** Decimal fractions that are rounded, to half a unit of their last digit. */
const roundedIn = (latex: string) =>
  [...latex.matchAll(/\d*\.(\d+)/g)].map(
    ([decimal, digits = '']) =>
      [keyOf(Number(decimal)), { value: Number(decimal), error: Number(`5e-${digits.length + 1}`) }] as const,
  )

/** What the symbols of a formula stand for at a point of its domain. */
export function meaningsAt({ latex, symbols = {}, rounded }: Formula, point: Params): Meanings {
  const parameters = Object.entries(point).map(([name, value]) => [keyOf(treeOf(name)), value] as const)
  return new Map<string, Worth | { latex: Tree }>([
    ...KNOWN,
    ...(rounded ? roundedIn(latex) : []),
    ...parameters.flatMap(([key, value]) =>
      typeof value === 'number' ? [[key, exactly(value)] as const] : [],
    ),
    ...Object.entries(symbols).map(
      ([symbol, means]) =>
        [
          keyOf(parse(symbol)),
          typeof means === 'string' ? { latex: parse(means) } : worth(means(point)),
        ] as const,
    ),
  ])
}
