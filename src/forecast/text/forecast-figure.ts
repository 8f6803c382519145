import type { FigureRecord } from '../../trials/records/record.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import type { Forecast } from '../answers/answer.ts'
import { overRounds } from '../answers/over-rounds.ts'
import { rulesFor } from '../forecast.ts'
import { recipeText } from './recipe-text.ts'

/**
 * The answers over the rounds as a figure: a line each.
 *
 * @throws ArgumentError if no answer has a value for every round
 */
export function forecastFigure({ recipe, answers }: Forecast): FigureRecord {
  const shown = answers.filter(({ rounds }) => rounds.length > 0)
  if (shown.length === 0) {
    throw new ArgumentError('plot', recipeText(recipe), 'a recipe with an answer for every round')
  }
  const rules = rulesFor(recipe)
  const every = Array.from(
    { length: Math.min(recipe.rounds, 100) },
    (_, i) => (i + 1) / Math.min(recipe.rounds, 100),
  )
  const at = [...new Set(every.map((share) => Math.max(1, Math.round(share * recipe.rounds))))]
  return {
    title: recipeText(recipe),
    x: 'round',
    xLabel: 'round',
    yLabel: shown.length === 1 ? (shown[0]?.unit ?? '') : 'value, each in its own unit',
    xScale: 'linear',
    yScale: 'linear',
    lines: shown.map(({ quantity, rounds }) => {
      const rule = rules.find((one) => one.quantity === quantity && one.over === 'rounds')
      const points =
        rule === undefined || overRounds(rule, recipe).length === 0
          ? rounds
          : at.map((round) => ({
              round,
              value: rule.value({ ...recipe, rounds: round }),
            }))
      return { name: quantity, points: points.map(({ round, value }): [number, number] => [round, value]) }
    }),
    points: [],
  }
}
