import { numberText } from '../../report/text/number-text.ts'
import type { Found, Wish } from '../want.ts'

/** What an input must be for a wish, in a sentence. */
export function wantText(
  { key, relation, value }: Wish,
  { quantity, input, holds, fails, at }: Found,
): string {
  const wish = `${key} ${relation === '<=' ? '≤' : '≥'} ${numberText(value)} (${quantity})`
  if (holds === undefined) return `${wish}: for no ${input} that was tried, the rest being as it is`
  if (fails === undefined) return `${wish}: for every ${input} that was tried, the rest being as it is`
  const side = holds > fails ? 'from' : 'up to'
  const [right, wrong] = [numberText(at.holds ?? holds), numberText(at.fails ?? fails)]
  return `${wish}: ${side} ${input} = ${numberText(holds, 8)}, where it is ${right}; at ${numberText(fails, 8)} it is ${wrong}`
}
