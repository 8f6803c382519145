import type { Json } from 'collapse-check'
import type { AxisChoice } from './protocol.ts'

/** What a reader moves to choose a value of an axis. */
export type Control =
  /** Nothing can be chosen. */
  | { readonly kind: 'fixed' }
  /** One of a few values. */
  | { readonly kind: 'list'; readonly labels: readonly string[] }
  /** A position among the values, or a number between their ends. */
  | { readonly kind: 'slider'; readonly least: number; readonly most: number; readonly whole: boolean }

/** Values that are no numbers, or so few, are listed. */
const FEW = 4

/** The control of an axis. */
export function controlOf({ values, words }: Pick<AxisChoice, 'values' | 'words'>): Control {
  if (values.length <= 1) return { kind: 'fixed' }
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length < values.length || values.length <= FEW || words.startsWith('one of')) {
    return { kind: 'list', labels: values.map(labelOf) }
  }
  return {
    kind: 'slider',
    least: Math.min(...numbers),
    most: Math.max(...numbers),
    whole: words.startsWith('integer'),
  }
}

/** A value as a control shows it. */
export const labelOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The position of the value that is nearest to one that was typed in or came with an address. */
export function positionOf({ values }: Pick<AxisChoice, 'values'>, value: Json): number {
  const exact = values.findIndex((known) => labelOf(known) === labelOf(value))
  if (exact >= 0 || typeof value !== 'number') return Math.max(exact, 0)
  const distances = values.map((known) => Math.abs(Number(known) - value))
  return distances.indexOf(Math.min(...distances))
}
