import { MODELS_OF } from '../../src/forecast/recipe/fields.ts'
import {
  FAMILIES,
  MODELS,
  type Model,
  type Recipe,
  WORKFLOWS,
} from '../../src/forecast/recipe/recipe-schema.ts'

type Field = Exclude<keyof Recipe, '$schema'>

/** A field of the form: words to choose from, or a number and the range that its slider covers. */
export interface FormField {
  readonly name: Field
  readonly label: string
  readonly words?: readonly string[]
  /** Least and most of the slider; a logarithmic one for sizes. None for lists. */
  readonly slider?: { readonly least: number; readonly most: number; readonly log: boolean }
}

const log = (least: number, most: number) => ({ least, most, log: true })
const even = (least: number, most: number) => ({ least, most, log: false })

const FORM: readonly FormField[] = [
  { name: 'model', label: 'model: what is fitted', words: MODELS },
  { name: 'workflow', label: 'workflow: what a round trains on', words: WORKFLOWS },
  { name: 'family', label: 'family', words: FAMILIES },
  { name: 'divisor', label: 'divisor of a fitted variance', words: ['n', 'n-1'] },
  { name: 'real', label: 'real observations', slider: log(2, 1e6) },
  { name: 'synthetic', label: 'synthetic observations a round, or a list', slider: log(2, 1e6) },
  { name: 'rounds', label: 'rounds', slider: log(1, 10_000) },
  { name: 'growth', label: 'growth: round r draws synthetic·(r + 1)^growth', slider: even(-2, 4) },
  { name: 'weight', label: 'weight of the real data', slider: even(0.01, 0.99) },
  { name: 'shape', label: 'shape, or size of a negative binomial law', slider: log(0.1, 100) },
  { name: 'mean', label: 'true mean', slider: log(0.01, 100) },
  { name: 'dimension', label: 'covariates', slider: log(1, 1000) },
  { name: 'bandwidth', label: 'bandwidth, in standard deviations', slider: log(0.01, 10) },
  { name: 'symbols', label: 'symbols of a Zipf–Mandelbrot law', slider: log(2, 1e5) },
  { name: 'counts', label: 'counts of symbols in the real data, in place of symbols' },
  { name: 'exponent', label: 'exponent of the law', slider: even(0, 5) },
  { name: 'shift', label: 'shift of the law', slider: even(0, 20) },
  { name: 'seen', label: 'how often the symbol asked about occurs', slider: log(1, 1000) },
  { name: 'temperature', label: 'temperature: factor of the sampler’s variance', slider: log(0.1, 10) },
  { name: 'bias', label: 'bias of an estimate from one observation', slider: even(-2, 2) },
  { name: 'biasExponent', label: 'bias exponent', slider: even(0, 4) },
  { name: 'labelShift', label: 'squared shift of synthetic labels', slider: even(0, 4) },
  { name: 'bestOf', label: 'synthetic data are the best of', slider: log(2, 100) },
]

/** The fields that a recipe of a model and a workflow can have, in the order of the form. */
export function fieldsOf(model: Model, workflow: Recipe['workflow']): readonly FormField[] {
  const changing = workflow === 'replace' || workflow === 'accumulate'
  return FORM.filter(({ name }) => {
    if (name === 'growth') return changing
    if (name === 'weight') return workflow === 'fresh-real'
    return MODELS_OF[name]?.includes(model) ?? true
  })
}
