import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readRecipe } from '../../forecast/recipe/read-recipe.ts'
import {
  FAMILIES,
  MODELS,
  type Recipe,
  recipeSchema,
  WORKFLOWS,
} from '../../forecast/recipe/recipe-schema.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import type { CommandOption, Invocation } from '../command.ts'
import { UsageError } from '../usage-error.ts'

/** Options that make a recipe, one a field: `biasExponent` is `--bias-exponent`. */
export const RECIPE_OPTIONS: readonly CommandOption[] = [
  { name: 'model', value: 'model', words: `what is fitted (${MODELS.join(', ')})` },
  { name: 'workflow', value: 'workflow', words: `what a round trains on (${WORKFLOWS.join(', ')})` },
  { name: 'real', value: 'n', words: 'real observations, of the first fit or of every round' },
  { name: 'synthetic', value: 'n', words: 'synthetic observations a round, or a list: 100,200,400' },
  { name: 'rounds', value: 'n', words: 'fits after the one on real data alone' },
  { name: 'growth', value: 'p', words: 'round r draws synthetic·(r + 1)^p' },
  { name: 'divisor', value: 'divisor', words: 'of a fitted variance (n, n-1)' },
  { name: 'family', value: 'family', words: `of quadratic variance (${FAMILIES.join(', ')})` },
  { name: 'shape', value: 'a', words: 'of a gamma law, or the size of a negative binomial one' },
  { name: 'mean', value: 'm', words: 'true mean of a Poisson or quadratic-variance model' },
  { name: 'dimension', value: 'd', words: 'covariates of a regression' },
  { name: 'bandwidth', value: 'h', words: 'of a kernel density, in standard deviations of the real data' },
  { name: 'counts', value: 'list', words: 'how often each symbol occurs in the real data: 50,30,20' },
  { name: 'symbols', value: 'n', words: 'symbols of a Zipf–Mandelbrot law, in place of counts' },
  { name: 'exponent', value: 's', words: 'of that law' },
  { name: 'shift', value: 'q', words: 'of that law' },
  { name: 'seen', value: 'c', words: 'how often the symbol that is asked about occurs' },
  { name: 'temperature', value: 'τ', words: 'what the sampler multiplies a variance by' },
  { name: 'bias', value: 'b', words: 'of an estimate from one observation, in standard deviations' },
  { name: 'bias-exponent', value: 'a', words: 'n observations have a bias of b·n^(−a)' },
  { name: 'label-shift', value: 's', words: 'squared shift of the coefficients behind synthetic labels' },
  { name: 'best-of', value: 'k', words: 'synthetic data are the best of k draws' },
  { name: 'weight', value: 'w', words: 'what fresh real data weigh together' },
]

/** The recipe that a command line gives: a file, flags, or a file of which flags change fields. */
export function recipeFrom({ options, folder }: Pick<Invocation, 'options' | 'folder'>): Recipe {
  const file = options.recipe
  const fields = typeof file === 'string' ? fieldsOf(readJson(folder, file)) : {}
  for (const { name } of RECIPE_OPTIONS) {
    const text = options[name]
    if (typeof text === 'string') fields[fieldOf(name)] = readValue(fieldOf(name), text)
  }
  if (fields.counts !== undefined && fields.real === undefined && Array.isArray(fields.counts)) {
    fields.real = fields.counts.reduce((sum, count) => sum + Number(count), 0)
  }
  return readRecipe(fields)
}

/** The recipe in a file. */
export const recipeIn = (folder: string, file: string): Recipe => readRecipe(readJson(folder, file))

const fieldOf = (option: string) => option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

function fieldsOf(value: unknown): { [field: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ArgumentError('recipe', value, `an object with ${Object.keys(recipeSchema.entries).join(', ')}`)
  }
  return { ...value }
}

function readJson(folder: string, file: string): unknown {
  let text: string
  try {
    text = readFileSync(resolve(folder, file), 'utf8')
  } catch {
    throw new UsageError(`there is no file ${file} to read a recipe from`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new ArgumentError(file, text.slice(0, 80), 'JSON, with the fields of a recipe')
  }
}

const WORDS = new Set(['model', 'workflow', 'divisor', 'family'])

/** A word as it is, a number or a list of numbers as such; what is none stays text, for the error to show. */
function readValue(field: string, text: string): unknown {
  if (WORDS.has(field)) return text
  const parts = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (parts.some(Number.isNaN)) return text
  return parts.length > 1 || field === 'counts' ? parts : parts[0]
}
