import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check } from '../../forecast/check.ts'
import { forecast as forecastOf } from '../../forecast/forecast.ts'
import { checkText } from '../../forecast/text/check-text.ts'
import { comparisonText } from '../../forecast/text/comparison-text.ts'
import { forecastCsv } from '../../forecast/text/forecast-csv.ts'
import { forecastFigure } from '../../forecast/text/forecast-figure.ts'
import { forecastJson } from '../../forecast/text/forecast-json.ts'
import { forecastText } from '../../forecast/text/forecast-text.ts'
import { questionsText } from '../../forecast/text/questions-text.ts'
import { wantText } from '../../forecast/text/want-text.ts'
import { readInput, readWish, solve } from '../../forecast/want.ts'
import { readRecord } from '../../project/read-records.ts'
import { figureSvg } from '../../report/figure/figure-svg.ts'
import { countText } from '../../report/text/number-text.ts'
import { EPOCH } from '../../trials/epoch.ts'
import { openProbability } from '../../validation/checks.ts'
import { type Command, EPOCH_OPTION, type Invocation } from '../command.ts'
import { PACKAGE_ROOT } from '../project-root.ts'
import { UsageError } from '../usage-error.ts'
import { RECIPE_OPTIONS, recipeFrom, recipeIn } from './recipe-words.ts'

/** The records that come with the package. */
const records = (id: string) => readRecord(PACKAGE_ROOT, id)

export const forecast: Command = {
  name: 'forecast',
  operands: '',
  count: [0, 0],
  words: 'Say what certified laws predict for a recipe of training on model output',
  more: [
    'A recipe comes from flags, or from a JSON file in the shape of schema/recipe.json; flags change fields of the file.',
    'Every number names its claim and record, and says whether the recipe lies where the claim was tested.',
    'Ends with 1 if --check refutes an answer.',
  ],
  options: [
    { name: 'recipe', value: 'file.json', words: 'read the recipe from a file' },
    ...RECIPE_OPTIONS,
    { name: 'check', words: 'simulate the recipe, and decide whether each answer holds' },
    { name: 'margin', value: 'share', words: 'how far off an answer must be for --check to notice; 0.05' },
    EPOCH_OPTION,
    { name: 'want', value: 'wish', words: 'solve for an input, as in "error<=1.1"' },
    { name: 'vary', value: 'input', words: 'the input that --want solves for' },
    { name: 'compare', value: 'other.json', words: 'put another recipe beside it' },
    { name: 'questions', words: 'answer eighteen questions that people ask, or say why nothing does' },
    { name: 'json', words: 'as data' },
    { name: 'csv', words: 'the numbers as comma-separated values' },
    { name: 'plot', value: 'file.svg', words: 'draw the answers over the rounds' },
  ],
  examples: [
    'collapse-check forecast --model mean --workflow fixed-real --real 300 --synthetic 9700 --rounds 300',
    'collapse-check forecast --model counts --workflow replace --symbols 1000 --real 1000 --synthetic 1000 --rounds 20 --seen 3',
    'collapse-check forecast --recipe mine.json --check',
    'collapse-check forecast --recipe mine.json --want "error<=1.1" --vary real',
  ],
  async run(invocation) {
    const { options, folder, print } = invocation
    if (options.questions === true) {
      print(questionsText(records))
      return 0
    }
    const recipe = recipeFrom(invocation)
    const found = forecastOf(recipe, records)
    if (typeof options.compare === 'string') {
      print(comparisonText(found, forecastOf(recipeIn(folder, options.compare), records)))
      return 0
    }
    if (options.want !== undefined || options.vary !== undefined) return wanted(invocation)
    const checked = options.check === true ? await checkedBy(invocation) : undefined
    if (typeof options.plot === 'string') {
      writeFileSync(resolve(folder, options.plot), await figureSvg(forecastFigure(found)))
    }
    if (options.json === true) print(forecastJson(found, checked))
    else {
      print(options.csv === true ? forecastCsv(found) : forecastText(found))
      if (checked !== undefined && options.csv !== true) print(`\n${checkText(checked, marginOf(options))}`)
    }
    return checked?.some(({ verdict }) => verdict === 'refuted') === true ? 1 : 0
  },
}

function wanted({ options, folder, print }: Invocation): number {
  if (typeof options.want !== 'string' || typeof options.vary !== 'string') {
    throw new UsageError('--want and --vary go together, as in --want "error<=1.1" --vary real')
  }
  const [wish, input] = [readWish(options.want), readInput(options.vary)]
  print(wantText(wish, solve(recipeFrom({ options, folder }), wish, input)))
  return 0
}

function checkedBy({ options, folder, note }: Invocation) {
  let said = ''
  return check(recipeFrom({ options, folder }), {
    epoch: typeof options.epoch === 'string' ? options.epoch : EPOCH,
    margin: marginOf(options),
    onReplicates(quantity, replicates, budget) {
      const line = `${quantity}: ${countText(replicates)} runs, at most ${countText(budget)}`
      if (line !== said) note(line)
      said = line
    },
  })
}

const marginOf = ({ margin }: Invocation['options']): number =>
  margin === undefined ? 0.05 : openProbability('margin', Number(margin))
