import { numberText } from '../../report/text/number-text.ts'
import type { Records } from '../answers/records.ts'
import { QUESTIONS, type Question } from '../coverage/questions.ts'
import { forecast } from '../forecast.ts'
import { recipeText } from './recipe-text.ts'

/** Eighteen questions, each with what certified laws say of a recipe that asks it, or why nothing does. */
export const questionsText = (records: Records): string =>
  QUESTIONS.map((question, i) => `${i + 1}. ${question.ask}\n${answered(question, records)}`).join('\n\n')

function answered(question: Question, records: Records): string {
  if ('because' in question) {
    return `   Not covered: ${question.because}; the nearest claim is ${question.nearest}.`
  }
  const { answers, refused } = forecast(question.recipe, records)
  const lines = [
    ...answers
      .filter(({ key }) => question.keys.includes(key))
      .map(({ quantity, value, unit, claim }) => `${quantity}: ${numberText(value)} ${unit} (${claim.id})`),
    ...refused
      .filter(({ key }) => question.keys.includes(key))
      .map(({ property, because }) => `refused: ${property}; ${because}`),
    ...(question.but === undefined ? [] : [question.but]),
  ]
  return [`   ${recipeText(question.recipe)}`, ...lines.map((line) => `   ${line}`)].join('\n')
}
