import { ArgumentError } from '../validation/argument-error.ts'
import { suggestion } from '../validation/nearest.ts'
import { varied } from './answers/sensitivity.ts'
import { rulesFor } from './forecast.ts'
import { NUMBERS, type NumberField, WHOLE } from './recipe/fields.ts'
import type { Recipe } from './recipe/recipe-schema.ts'
import { KEYS, type Key, type Rule } from './rules/rule.ts'

/** What is wanted of a quantity: `error<=1.1`. */
export interface Wish {
  readonly key: Key
  readonly relation: '<=' | '>='
  readonly value: number
}

/** An end of a range of an input in which a wish comes true. */
export interface Turn {
  /** The value of the input next to where it turns, on the side where the wish holds, and the value on the other. */
  readonly holds: number | undefined
  readonly fails: number | undefined
  /** What the quantity is at both. */
  readonly at: { readonly holds: number | undefined; readonly fails: number | undefined }
}

/** Where a wish comes true: the end that is nearest to the recipe, and the others. */
export interface Found extends Turn {
  readonly quantity: string
  readonly input: NumberField
  /** Nearest first. */
  readonly others: readonly Turn[]
}

/** Reads a wish. @throws ArgumentError that names what is allowed, and the nearest word */
export function readWish(text: string): Wish {
  const [, word = '', relation, number] = /^\s*([a-z]+)\s*(<=|>=)\s*(\S+)\s*$/.exec(text) ?? []
  const value = Number(number)
  if ((relation !== '<=' && relation !== '>=') || !Number.isFinite(value)) {
    throw new ArgumentError('want', text, 'a quantity, <= or >=, and a number, as in error<=1.1')
  }
  const key = KEYS.find((one) => one === word)
  if (key === undefined) throw new ArgumentError('want', word, `${KEYS.join(', ')}${suggestion(word, KEYS)}`)
  return { key, relation, value }
}

/** Reads the name of an input. @throws ArgumentError that names what is allowed, and the nearest word */
export function readInput(text: string): NumberField {
  const input = NUMBERS.find((one) => one === text)
  if (input === undefined) {
    throw new ArgumentError('vary', text, `${NUMBERS.join(', ')}${suggestion(text, NUMBERS)}`)
  }
  return input
}

/** Values that are tried before the turn between two of them is sought. */
const TRIED = 120
const ENDS = { whole: [1, 1e7], real: [1e-4, 100] } as const

/**
 * What an input must be for a wish to come true, everything else as the recipe says: the turn nearest to the recipe, then
 * the others that lie between values that were tried.
 *
 * @throws ArgumentError if the recipe has no such quantity after its last round
 */
export function solve(recipe: Recipe, wish: Wish, input: NumberField): Found {
  const rule = ruleFor(recipe, wish.key)
  const whole = WHOLE.has(input)
  const [least, most] = whole ? ENDS.whole : ENDS.real
  const valueAt = (x: number) => {
    const other = varied(rule, recipe, input, x)
    return other === undefined ? undefined : rule.value(other.recipe)
  }
  const holds = (x: number) => {
    const value = valueAt(x)
    if (value === undefined) return undefined
    // A value that rounding put a hair beyond is not beyond.
    const slack = 1e-9 * Math.abs(wish.value)
    return wish.relation === '<=' ? value <= wish.value + slack : value >= wish.value - slack
  }
  const tried = grid(least, most, whole).filter((x) => holds(x) !== undefined)
  const turns = tried
    .slice(1)
    .flatMap((x, i) => (holds(x) === holds(tried[i] ?? x) ? [] : [[tried[i] ?? x, x] as const]))
  const own = recipe[input]
  const from = typeof own === 'number' && own > 0 ? own : 1
  const asTurn = (right: number | undefined, wrong: number | undefined): Turn => ({
    holds: right,
    fails: wrong,
    at: {
      holds: right === undefined ? undefined : valueAt(right),
      fails: wrong === undefined ? undefined : valueAt(wrong),
    },
  })
  const between = ([least, most]: readonly [number, number]): Turn => {
    let [low, high] = [least, most]
    const lowHolds = holds(low)
    for (let step = 0; step < 60 && (!whole || high - low > 1); step++) {
      const middle = whole ? Math.floor((low + high) / 2) : Math.sqrt(low * high)
      if (holds(middle) === lowHolds) low = middle
      else high = middle
    }
    return lowHolds ? asTurn(low, high) : asTurn(high, low)
  }
  const [nearest, ...others] = turns
    .toSorted((a, b) => Math.abs(Math.log(a[0] / from)) - Math.abs(Math.log(b[0] / from)))
    .map(between)
  const said = { quantity: rule.quantity, input }
  if (nearest !== undefined) return { ...said, ...nearest, others }
  const [any] = tried
  const everywhere = any !== undefined && holds(any)
  return { ...said, ...(everywhere ? asTurn(any, undefined) : asTurn(undefined, any)), others }
}

function ruleFor(recipe: Recipe, key: Key): Rule {
  const rules = rulesFor(recipe)
  const rule = rules.find((one) => one.key === key)
  if (rule !== undefined) return rule
  const keys = [...new Set(rules.map((one) => one.key))]
  throw new ArgumentError('want', key, `a quantity that the recipe has: ${keys.join(', ') || 'it has none'}`)
}

function grid(least: number, most: number, whole: boolean): readonly number[] {
  const steps = Array.from({ length: TRIED + 1 }, (_, i) => {
    const x = least * Math.exp((i / TRIED) * Math.log(most / least))
    return whole ? Math.round(x) : x
  })
  return [...new Set(steps)]
}
