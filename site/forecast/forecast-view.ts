import { forecast, readRecipe } from 'collapse-check/forecast'
import type { Answer, Forecast } from '../../src/forecast/answers/answer.ts'
import type { Records } from '../../src/forecast/answers/records.ts'
import type { Recipe } from '../../src/forecast/recipe/recipe-schema.ts'
import { forecastFigure } from '../../src/forecast/text/forecast-figure.ts'
import { recipeFields, type Typed } from './recipe-address.ts'

/** Values over the rounds of the answers with one unit. */
interface Curves {
  readonly unit: string
  readonly rounds: readonly number[]
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

export interface ForecastView extends Forecast {
  readonly curves: readonly Curves[]
}

/**
 * What the page shows of what is typed: the forecast that the command makes of the same recipe, and its curves.
 *
 * @throws ArgumentError that names the first field at fault
 */
export function forecastView(typed: Typed, records: Records): ForecastView {
  const found = forecast(readRecipe(recipeFields(typed)), records)
  const shown = found.answers.filter(({ rounds }) => rounds.length > 0)
  return { ...found, curves: shown.length === 0 ? [] : curvesOf(found, shown) }
}

/** The claims that a forecast of a recipe asks for. */
export function claimsAsked(recipe: Recipe): readonly string[] {
  const asked = new Set<string>()
  forecast(recipe, (id) => {
    asked.add(id)
    return undefined
  })
  return [...asked]
}

function curvesOf(found: Forecast, shown: readonly Answer[]): readonly Curves[] {
  const { lines } = forecastFigure(found)
  return [...new Set(shown.map(({ unit }) => unit))].map((unit) => {
    const ofUnit = lines.filter((_, i) => shown[i]?.unit === unit)
    const rounds = [...new Set(ofUnit.flatMap(({ points }) => points.map(([round]) => Number(round))))].sort(
      (a, b) => a - b,
    )
    return {
      unit,
      rounds,
      lines: ofUnit.map(({ name, points }) => {
        const values = new Map(points.map(([round, value]) => [Number(round), Number(value)]))
        return { name, values: rounds.map((round) => values.get(round) ?? null) }
      }),
    }
  })
}
