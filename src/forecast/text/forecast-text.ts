import { numberText } from '../../report/text/number-text.ts'
import type { Answer, Forecast, NotCovered, Place } from '../answers/answer.ts'
import { recipeText } from './recipe-text.ts'

/** A forecast as a terminal shows it; its first line says what world it is about. */
export function forecastText({ world, recipe, answers, refused, warnings, notCovered }: Forecast): string {
  return [
    `${world}\n\n${recipeText(recipe)}`,
    ...answers.map(answerText),
    ...section(
      'Refused, for no certified record stands behind it:',
      refused.map(({ quantity, property, because }) => `${quantity}: ${property}; ${because}`),
    ),
    ...section(
      'Warnings:',
      warnings.map(
        ({ words, property, hash, verdict }) => `${words} (${verdict}: ${property}@${hash.slice(0, 12)})`,
      ),
    ),
    ...section('Not covered:', notCovered.map(notCoveredText)),
  ].join('\n\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`]

/** A question that nothing answers, in a sentence. */
const notCoveredText = ({ ask, because, nearest }: NotCovered): string =>
  `${ask}: ${because}; the nearest claim is ${nearest}`

/** An answer with what stands behind it. */
function answerText({ quantity, value, unit, kind, rounds, claim, place, sensitivity }: Answer): string {
  const way = rounds.map((at) => `${at.round}: ${numberText(at.value)}`).join('  ')
  const moves = sensitivity.map(({ input, elasticity }) => `${input}: ${signed(elasticity)} %`).join(', ')
  return [
    `${quantity}: ${numberText(value)} ${unit}`,
    ...(rounds.length > 1 ? [`  by round    ${way}`] : []),
    `  kind        ${kind}`,
    `  claim       ${claim.id}@${claim.hash.slice(0, 12)}, ${claim.standing}, ${claim.verdict}`,
    `  domain      ${placeText(place)}`,
    ...(moves === '' ? [] : [`  1 % more    ${moves}`]),
  ].join('\n')
}

const signed = (x: number) => `${x < 0 ? '−' : '+'}${numberText(Math.abs(x), 2)}`

function placeText({ inside, outside, nearest }: Place): string {
  if (inside) return 'inside the certified ranges'
  const point = Object.entries(nearest).map(
    ([name, value]) => `${name} ${typeof value === 'number' ? numberText(value) : value}`,
  )
  return `outside the certified one: ${outside.join('; ')}; the nearest certified point is ${point.join(', ')}`
}
