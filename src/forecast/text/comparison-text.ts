import { markdownTable } from 'markdown-table'
import { numberText } from '../../report/text/number-text.ts'
import type { Forecast } from '../answers/answer.ts'
import { recipeText } from './recipe-text.ts'

/** Two recipes side by side: every quantity that one of them has an answer for. */
export function comparisonText(one: Forecast, other: Forecast): string {
  const titles = [...new Set([...one.answers, ...other.answers].map(titleOf))]
  const cell = ({ answers }: Forecast, title: string) => {
    const found = answers.find((answer) => titleOf(answer) === title)
    return found === undefined ? '–' : `${numberText(found.value)} (${found.kind})`
  }
  const rows = titles.map((title) => [title, cell(one, title), cell(other, title)])
  const table = markdownTable([['quantity', 'first', 'second'], ...rows], { align: ['l', 'r', 'r'] })
  return `${one.world}\n\nfirst   ${recipeText(one.recipe)}\nsecond  ${recipeText(other.recipe)}\n\n${table}`
}

const titleOf = ({ quantity, unit }: Forecast['answers'][number]) => `${quantity}, ${unit}`
