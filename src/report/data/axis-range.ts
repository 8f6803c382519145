import type { Json } from '../../random/canonical-json.ts'

/** The range of a parameter as data. */
export type AxisRange =
  | {
      readonly kind: 'integer' | 'real'
      readonly least: number
      readonly most: number
      readonly spacing: 'even' | 'log'
    }
  | { readonly kind: 'choice'; readonly values: readonly Json[] }
  /** An axis of the author's own, which only its words describe. */
  | { readonly kind: 'other' }

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]\d+)?`
const INTERVAL = new RegExp(`^(integer, )?(${NUMBER}) to (${NUMBER})(, evenly spaced|, log-spaced)?$`)

/** The range that the words of an axis describe: `integer, 1 to 500, log-spaced`, `0.05 to 1, evenly spaced`, `one of 0, 1`. */
export function axisRange(words: string): AxisRange {
  const [all, integer, least, most, spacing] = INTERVAL.exec(words) ?? []
  if (all !== undefined) {
    return {
      kind: integer === undefined ? 'real' : 'integer',
      least: Number(least),
      most: Number(most),
      spacing: spacing === ', log-spaced' ? 'log' : 'even',
    }
  }
  const values = words.startsWith('one of ') ? listed(words.slice('one of '.length)) : undefined
  return values === undefined ? { kind: 'other' } : { kind: 'choice', values }
}

function listed(text: string): Json[] | undefined {
  try {
    return JSON.parse(`[${text}]`)
  } catch {
    return undefined
  }
}
