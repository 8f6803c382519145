import { numberText } from '../../report/text/number-text.ts'
import type { Found, Turn, Wish } from '../want.ts'

/** What an input must be for a wish: a sentence for the turn nearest to the recipe, and one for each other turn. */
export function wantText({ key, relation, value }: Wish, found: Found): string {
  const wish = `${key} ${relation === '<=' ? '≤' : '≥'} ${numberText(value)} (${found.quantity})`
  if (found.holds === undefined)
    return `${wish}: for no ${found.input} that was tried, the rest being as it is`
  if (found.fails === undefined)
    return `${wish}: for every ${found.input} that was tried, the rest being as it is`
  const others = found.others.map((other) => `Another turn: it holds ${turnText(found.input, other)}`)
  return [`${wish}: ${turnText(found.input, found)}`, ...others].join('\n')
}

function turnText(input: string, { holds = Number.NaN, fails = Number.NaN, at }: Turn): string {
  const side = holds > fails ? 'from' : 'up to'
  const [right, wrong] = [numberText(at.holds ?? holds), numberText(at.fails ?? fails)]
  return `${side} ${input} = ${numberText(holds, 8)}, where it is ${right}; at ${numberText(fails, 8)} it is ${wrong}`
}
