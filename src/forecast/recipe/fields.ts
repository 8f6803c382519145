import type { Model, Recipe } from './recipe-schema.ts'

type Field = keyof Recipe

/** Fields that only some models have. */
export const MODELS_OF: { readonly [field in Field]?: readonly Model[] } = {
  divisor: ['gaussian'],
  family: ['quadratic-variance'],
  shape: ['quadratic-variance'],
  mean: ['poisson', 'quadratic-variance'],
  dimension: ['regression'],
  bandwidth: ['kernel-density'],
  counts: ['counts'],
  symbols: ['counts'],
  exponent: ['counts'],
  shift: ['counts'],
  seen: ['counts'],
  temperature: ['gaussian', 'counts'],
  bias: ['mean'],
  biasExponent: ['mean'],
  labelShift: ['regression'],
}

/** Fields that some models cannot do without. */
export const NEEDED: { readonly [model in Model]?: Field } = {
  'quadratic-variance': 'family',
  regression: 'dimension',
  'kernel-density': 'bandwidth',
}

/** Fields that are numbers, by which a recipe can be varied. */
export const NUMBERS = [
  'real',
  'synthetic',
  'rounds',
  'growth',
  'shape',
  'mean',
  'dimension',
  'bandwidth',
  'symbols',
  'exponent',
  'shift',
  'seen',
  'temperature',
  'bias',
  'biasExponent',
  'labelShift',
  'bestOf',
  'weight',
] as const satisfies readonly Field[]
export type NumberField = (typeof NUMBERS)[number]

/** Those that are whole. */
export const WHOLE: ReadonlySet<Field> = new Set<Field>([
  'real',
  'synthetic',
  'rounds',
  'dimension',
  'symbols',
  'seen',
  'bestOf',
])
