import fc from 'fast-check'
import { readRecipe } from '../../src/forecast/recipe/read-recipe.ts'
import type { Recipe } from '../../src/forecast/recipe/recipe-schema.ts'

/** Integers whose logarithms are spread evenly. */
const logInteger = (least: number, most: number) =>
  fc
    .double({ min: Math.log(least), max: Math.log(most + 0.999), noNaN: true })
    .map((log) => Math.min(most, Math.max(least, Math.floor(Math.exp(log)))))
const logUniform = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** As the workflow needs them: as many a round as real ones, or others. */
const sizes = (least: number, most: number) =>
  fc
    .tuple(logInteger(least, most), logInteger(least, most), fc.boolean())
    .map(([real, other, equal]) => ({ real, synthetic: equal ? real : other }))
const rounds = logInteger(1, 60)
const mixtures = fc.constantFrom('replace', 'accumulate', 'fixed-real', 'fresh-real', 'unlabelled-pool')

const models = [
  fc.record({
    model: fc.constant('mean'),
    workflow: mixtures,
    sizes: sizes(1, 1e7),
    rounds,
    weight: maybe(logUniform(0.01, 0.9)),
    bias: maybe(fc.double({ min: -1, max: 1, noNaN: true })),
    growth: maybe(fc.constantFrom(0.5, 1, 1.5)),
  }),
  fc.record({
    model: fc.constant('gaussian'),
    workflow: mixtures,
    sizes: sizes(2, 1e7),
    rounds,
    temperature: maybe(logUniform(0.5, 1.2)),
    divisor: fc.constantFrom('n', 'n-1'),
  }),
  fc.record({
    model: fc.constantFrom('mean', 'gaussian'),
    workflow: fc.constant('accumulate-subsample'),
    sizes: sizes(2, 40),
    rounds: logInteger(1, 10),
  }),
  fc.record({
    model: fc.constant('counts'),
    workflow: mixtures,
    sizes: sizes(2, 5e3),
    rounds,
    symbols: fc.integer({ min: 2, max: 50 }),
    exponent: fc.double({ min: 0, max: 2, noNaN: true }),
  }),
  fc.record({
    model: fc.constant('counts'),
    workflow: mixtures,
    counts: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 12 }),
    rounds,
  }),
  fc.record({
    model: fc.constant('poisson'),
    workflow: mixtures,
    sizes: sizes(1, 1e6),
    rounds,
    mean: logUniform(0.1, 10),
  }),
  fc.record({
    model: fc.constant('quadratic-variance'),
    family: fc.constantFrom('bernoulli', 'exponential', 'gamma', 'negative-binomial'),
    workflow: mixtures,
    sizes: sizes(2, 1e6),
    rounds,
    growth: maybe(fc.constantFrom(0.5, 1)),
  }),
  fc.record({
    model: fc.constant('regression'),
    dimension: fc.integer({ min: 1, max: 6 }),
    workflow: mixtures,
    sizes: sizes(1, 1e4),
    rounds: logInteger(1, 12),
    labelShift: maybe(logUniform(0.01, 100)),
  }),
  fc.record({
    model: fc.constant('kernel-density'),
    workflow: fc.constant('accumulate'),
    sizes: sizes(2, 100),
    rounds: logInteger(1, 12),
    bandwidth: logUniform(0.05, 5),
  }),
]

/** Recipes of every model and workflow, spread over sizes; those whose fields do not fit together are left out. */
export const recipes: fc.Arbitrary<Recipe> = fc
  .oneof(...models)
  .map((drawn) => recipeOr(drawn))
  .filter((recipe) => recipe !== undefined)

function recipeOr({ sizes: drawn, ...fields }: { [field: string]: unknown }): Recipe | undefined {
  const said = Object.entries({ ...fields, ...(drawn as object | undefined) }).filter(
    ([, value]) => value !== undefined,
  )
  const recipe: { [field: string]: unknown } = Object.fromEntries(said)
  const counts = recipe.counts as number[] | undefined
  if (counts !== undefined) {
    const real = counts.reduce((sum, count) => sum + count, 0)
    Object.assign(recipe, { real, synthetic: real })
  }
  if (recipe.workflow !== 'fresh-real') delete recipe.weight
  if (recipe.workflow !== 'replace' && recipe.workflow !== 'accumulate') delete recipe.growth
  if (recipe.workflow !== 'replace') delete recipe.bias
  if (recipe.workflow !== 'fixed-real') delete recipe.labelShift
  try {
    return readRecipe(recipe)
  } catch {
    return undefined
  }
}
