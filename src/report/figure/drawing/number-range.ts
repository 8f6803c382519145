import type { NumberRange } from './drawing.ts'

const NUMBER = String.raw`(-?\d[\d.]*(?:e[+-]?\d+)?)`
const FORMS: readonly (readonly [RegExp, (a: number, b: number) => NumberRange])[] = [
  [new RegExp(`^= ${NUMBER}$`), (a) => [a, a]],
  [new RegExp(`^${NUMBER} to ${NUMBER}$`), (a, b) => [a, b]],
  [new RegExp(`^${NUMBER} ± ${NUMBER}$`), (a, b) => [a - b, a + b]],
  [new RegExp(`^(?:first − second )?[<≤] ${NUMBER}$`), (a) => [Number.NEGATIVE_INFINITY, a]],
  [new RegExp(`^(?:distance|each off by|short by) < ${NUMBER}$`), (a) => [0, a]],
  [new RegExp(`^[>≥] ${NUMBER}$`), (a) => [a, Number.POSITIVE_INFINITY]],
  [new RegExp(`^violated < ${NUMBER}$`), (a) => [1 - a, 1]],
  [/^always$/, () => [1, 1]],
  [/^first ≤ second$/, () => [Number.NEGATIVE_INFINITY, 0]],
]

/** The numbers in what a criterion predicts or certifies; `undefined` where it names a law. */
export function numberRange(words: string): NumberRange | undefined {
  for (const [form, range] of FORMS) {
    const found = form.exec(words)
    if (found !== null) return range(Number(found[1]), Number(found[2]))
  }
  return undefined
}
