import * as v from 'valibot'

// The shape of a recipe. `npm run schema` makes schema/recipe.json of it.

const said = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description))

/** Most observations of a sample: beyond, a count is no longer told apart from its neighbours in every law. */
const MOST_OBSERVATIONS = 1e9
/** Most rounds that are computed one by one. */
const MOST_ROUNDS = 10_000

const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_OBSERVATIONS))
const positive = v.pipe(v.number(), v.gtValue(0), v.finite())
const nonNegative = v.pipe(v.number(), v.minValue(0), v.finite())
const optional = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.exactOptional(said(schema, description))

export const MODELS = [
  'mean',
  'gaussian',
  'counts',
  'poisson',
  'quadratic-variance',
  'regression',
  'kernel-density',
] as const

export const WORKFLOWS = [
  'replace',
  'accumulate',
  'accumulate-subsample',
  'fixed-real',
  'fresh-real',
  'unlabelled-pool',
] as const

export const FAMILIES = ['bernoulli', 'exponential', 'gamma', 'negative-binomial'] as const

/** What a loop is made of: the model, what it is trained on in every round, and how its data are drawn. */
export const recipeSchema = v.strictObject({
  $schema: optional(v.string(), 'Where this shape is described.'),
  model: said(v.picklist(MODELS), 'What is fitted; mean: of a normal law whose variance is known.'),
  workflow: said(
    v.picklist(WORKFLOWS),
    'What a round trains on: the latest data (replace), all data so far (accumulate), as many chosen from them (accumulate-subsample), the same real data or new ones beside the latest synthetic ones (fixed-real, fresh-real), or all data so far to which each round adds real and synthetic ones without a label (unlabelled-pool).',
  ),
  real: said(
    size,
    'Real observations: of the first fit, and, where the workflow is fresh-real or unlabelled-pool, of every round.',
  ),
  synthetic: said(
    v.union([size, v.pipe(v.array(size), v.minLength(1))]),
    'Synthetic observations of every round, or a list with one number a round.',
  ),
  rounds: said(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ROUNDS)),
    'Fits after the one on real data alone.',
  ),
  growth: optional(
    v.pipe(v.number(), v.minValue(-2), v.maxValue(4)),
    'Round r draws synthetic·(r + 1)^growth observations, rounded up; 0 unless given.',
  ),
  divisor: optional(v.picklist(['n', 'n-1']), 'Of a fitted variance; n unless given.'),
  family: optional(v.picklist(FAMILIES), 'The family whose variance is a quadratic function of its mean.'),
  shape: optional(positive, 'Of a gamma law, or the size of a negative binomial one; 2 unless given.'),
  mean: optional(positive, 'The true mean of a Poisson or quadratic-variance model; 1, or ½ for bernoulli.'),
  dimension: optional(v.pipe(size, v.maxValue(1000)), 'Covariates of a regression.'),
  bandwidth: optional(positive, 'Of a kernel density, in standard deviations of the real data.'),
  counts: optional(
    v.pipe(v.array(size), v.minLength(2), v.maxLength(1_000_000)),
    'How often each symbol occurs in the real data.',
  ),
  symbols: optional(v.pipe(size, v.minValue(2), v.maxValue(1_000_000)), 'Symbols of a Zipf–Mandelbrot law.'),
  exponent: optional(v.pipe(nonNegative, v.maxValue(5)), 'Of that law; 1 unless given.'),
  shift: optional(nonNegative, 'Of that law; 2.7 unless given.'),
  seen: optional(size, 'How often the symbol that is asked about occurs in the real data; 1 unless given.'),
  temperature: optional(
    v.pipe(positive, v.maxValue(100)),
    'What the sampler multiplies the variance of a Gaussian by; for counts, probabilities are raised to its inverse.',
  ),
  bias: optional(
    v.pipe(v.number(), v.finite()),
    'Of an estimate from one observation, in standard deviations; n observations have bias·n^(−biasExponent).',
  ),
  biasExponent: optional(v.pipe(nonNegative, v.maxValue(4)), 'See bias; ½ unless given.'),
  labelShift: optional(
    nonNegative,
    'Of a regression: squared distance of the coefficients behind synthetic labels, in units of the noise’s variance.',
  ),
  bestOf: optional(
    v.pipe(v.number(), v.integer(), v.minValue(2)),
    'Synthetic data are the best of so many draws.',
  ),
  weight: optional(
    v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
    'What real data weigh together, synthetic ones the rest; their share unless given.',
  ),
})

/** A recipe whose fields fit together. */
export type Recipe = v.InferOutput<typeof recipeSchema>
export type Model = Recipe['model']
