import * as v from 'valibot'
import { ArgumentError } from '../../validation/argument-error.ts'
import { suggestion } from '../../validation/nearest.ts'
import { MODELS_OF, NEEDED } from './fields.ts'
import { type Recipe, recipeSchema } from './recipe-schema.ts'

/**
 * Checks a recipe: what its fields are, and that they fit together.
 *
 * @throws ArgumentError that names the first field at fault, its value, what is allowed, and the nearest word
 *
 * @example
 * ```ts
 * readRecipe({ model: 'mean', workflow: 'replace', real: 100, synthetic: 100, rounds: 10 }).rounds
 * // => 10
 * ```
 */
export function readRecipe(value: unknown): Recipe {
  const { success, issues, output } = v.safeParse(recipeSchema, value)
  if (!success) throw errorOf(issues[0], value)
  checkModel(output)
  checkSizes(output)
  checkWorkflow(output)
  return output
}

const FIELDS = Object.keys(recipeSchema.entries)

function errorOf(issue: v.BaseIssue<unknown>, whole: unknown): ArgumentError {
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) {
    return new ArgumentError('recipe', whole, `an object with the fields ${FIELDS.join(', ')}`)
  }
  const field = v.getDotPath(issue) ?? 'recipe'
  if (issue.expected === 'never') {
    return new ArgumentError(
      field,
      (whole as { [field: string]: unknown })[field],
      `no such field${suggestion(field, FIELDS)}`,
    )
  }
  if (issue.input === undefined) return new ArgumentError(field, undefined, allowedIn(field))
  const words = wordsOf(field)
  if (words === undefined) return new ArgumentError(field, issue.input, allowedIn(field))
  const near = typeof issue.input === 'string' ? suggestion(issue.input, words) : ''
  return new ArgumentError(field, issue.input, `${words.join(', ')}${near}`)
}

function wordsOf(field: string): readonly string[] | undefined {
  return optionsIn(recipeSchema.entries[field as keyof Recipe])
}

function optionsIn(schema: unknown): readonly string[] | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined
  if ('type' in schema && schema.type === 'picklist' && 'options' in schema) {
    return schema.options as readonly string[]
  }
  const inner =
    'wrapped' in schema ? schema.wrapped : 'pipe' in schema ? (schema.pipe as unknown[])[0] : undefined
  return inner === schema ? undefined : optionsIn(inner)
}

const RANGES: { readonly [field: string]: string } = {
  real: 'an integer from 1 to 10⁹: the first fit is on real data; workflow replace has none after it',
  synthetic: 'an integer from 1 to 10⁹, or a list of them, one a round',
  rounds: 'an integer from 1 to 10 000',
  growth: 'a number from −2 to 4',
  dimension: 'an integer from 1 to 1000',
  counts: 'a list of at least two integers, each 1 or above',
  symbols: 'an integer from 2 to 1 000 000',
  exponent: 'a number from 0 to 5',
  shift: 'a number, 0 or above',
  seen: 'an integer, 1 or above',
  temperature: 'a number above 0, at most 100',
  bias: 'a finite number',
  biasExponent: 'a number from 0 to 4',
  labelShift: 'a number, 0 or above',
  bestOf: 'an integer, 2 or above',
  weight: 'a number above 0 and below 1',
}

function allowedIn(field: string): string {
  const name = field.split('.')[0] ?? field
  return RANGES[name] ?? wordsOf(name)?.join(', ') ?? 'a finite number above 0'
}

function checkModel(recipe: Recipe): void {
  const { model } = recipe
  for (const [field, models] of Object.entries(MODELS_OF)) {
    const value = recipe[field as keyof Recipe]
    if (value !== undefined && !models.includes(model)) {
      throw new ArgumentError(field, value, `only where model is ${models.join(' or ')}; here it is ${model}`)
    }
  }
  const needed = NEEDED[model]
  if (needed !== undefined && recipe[needed] === undefined) {
    throw new ArgumentError(needed, undefined, `${allowedIn(needed)}; model ${model} needs it`)
  }
  if (model === 'counts' && (recipe.counts === undefined) === (recipe.symbols === undefined)) {
    throw new ArgumentError(
      'counts',
      recipe.counts,
      'either counts, a list, or symbols, of a Zipf–Mandelbrot law; one of both',
    )
  }
  if (recipe.family === 'bernoulli' && !(recipe.mean === undefined || recipe.mean < 1)) {
    throw new ArgumentError('mean', recipe.mean, 'a number above 0 and below 1, for family bernoulli')
  }
}

function checkSizes({ model, real, synthetic, rounds, growth, counts, seen, dimension = 0 }: Recipe): void {
  if (typeof synthetic === 'object') {
    if (synthetic.length !== rounds) {
      throw new ArgumentError('synthetic', synthetic.length, `a list of ${rounds} numbers, one a round`)
    }
    if (growth !== undefined) throw new ArgumentError('growth', growth, 'none beside a list of sizes')
  }
  const spread = model === 'gaussian' ? 2 : 1
  for (const [field, sizes] of Object.entries({ real: [real], synthetic: [synthetic].flat() })) {
    const small = sizes.find((size) => size < spread)
    if (small !== undefined) {
      throw new ArgumentError(field, small, 'an integer, 2 or above: one observation has no spread')
    }
  }
  const sum = counts?.reduce((total, count) => total + count, 0)
  if (sum !== undefined && sum !== real) throw new ArgumentError('real', real, `${sum}, the sum of counts`)
  if (seen !== undefined && seen > real) throw new ArgumentError('seen', seen, `at most real, ${real}`)
  if (model === 'regression' && real > dimension && real < dimension + 2) {
    throw new ArgumentError(
      'real',
      real,
      `${dimension + 2} or above, or fewer than dimension, ${dimension}: in between the mean error is infinite`,
    )
  }
}

function checkWorkflow({ workflow, weight, growth, synthetic }: Recipe): void {
  if (weight !== undefined && workflow !== 'fresh-real') {
    throw new ArgumentError('weight', weight, `only where workflow is fresh-real; here it is ${workflow}`)
  }
  const changing = typeof synthetic === 'object' || growth !== undefined
  if (changing && workflow !== 'replace' && workflow !== 'accumulate') {
    throw new ArgumentError(
      growth === undefined ? 'synthetic' : 'growth',
      growth ?? synthetic,
      `sizes that change only where workflow is replace or accumulate; here it is ${workflow}`,
    )
  }
}
