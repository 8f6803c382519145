import { readRecipe } from '../../../src/forecast/recipe/read-recipe.ts'

const loop = { real: 20, synthetic: 20, rounds: 5 }
const mixed = { real: 20, synthetic: 80, rounds: 5 }

/** Recipes inside the certified domains of the claims, of which each rule has one at least. */
export const EVERY_RULE = [
  { model: 'mean', workflow: 'replace', ...loop },
  { model: 'mean', workflow: 'replace', ...loop, growth: 1.5 },
  { model: 'mean', workflow: 'accumulate', ...loop },
  { model: 'mean', workflow: 'accumulate', ...mixed },
  { model: 'mean', workflow: 'fixed-real', ...mixed },
  { model: 'mean', workflow: 'fresh-real', ...mixed },
  { model: 'mean', workflow: 'fresh-real', ...mixed, weight: 0.4 },
  { model: 'mean', workflow: 'unlabelled-pool', ...mixed },
  { model: 'mean', workflow: 'replace', ...loop, bias: 0.2, biasExponent: 1 },
  { model: 'mean', workflow: 'accumulate-subsample', ...loop },
  { model: 'gaussian', workflow: 'accumulate-subsample', ...loop, divisor: 'n-1' },
  { model: 'gaussian', workflow: 'replace', ...loop },
  { model: 'gaussian', workflow: 'replace', ...mixed, temperature: 0.9 },
  { model: 'gaussian', workflow: 'replace', ...loop, rounds: 20, divisor: 'n-1' },
  { model: 'gaussian', workflow: 'accumulate', ...loop },
  { model: 'gaussian', workflow: 'accumulate', ...loop, temperature: 0.9 },
  { model: 'gaussian', workflow: 'fixed-real', ...mixed },
  { model: 'gaussian', workflow: 'fresh-real', ...mixed, temperature: 0.8 },
  { model: 'counts', workflow: 'replace', ...loop, symbols: 20, exponent: 1 },
  { model: 'counts', workflow: 'replace', real: 10_000, synthetic: 10_000, rounds: 5, symbols: 20 },
  { model: 'counts', workflow: 'accumulate', ...loop, symbols: 20 },
  { model: 'counts', workflow: 'accumulate', ...mixed, symbols: 20 },
  { model: 'counts', workflow: 'fixed-real', ...mixed, symbols: 20 },
  { model: 'counts', workflow: 'fresh-real', real: 5, synthetic: 95, rounds: 5, symbols: 5 },
  { model: 'counts', workflow: 'unlabelled-pool', ...mixed, symbols: 4 },
  { model: 'poisson', workflow: 'replace', ...loop, mean: 0.5 },
  { model: 'poisson', workflow: 'accumulate', ...loop },
  { model: 'poisson', workflow: 'fixed-real', ...mixed },
  { model: 'quadratic-variance', family: 'exponential', workflow: 'replace', ...loop },
  { model: 'regression', dimension: 3, workflow: 'replace', ...loop },
  { model: 'regression', dimension: 3, workflow: 'accumulate', ...loop },
  { model: 'regression', dimension: 3, workflow: 'fixed-real', ...mixed, rounds: 1, labelShift: 4 },
  { model: 'regression', dimension: 4, workflow: 'replace', real: 2, synthetic: 2, rounds: 3 },
  { model: 'kernel-density', bandwidth: 0.5, workflow: 'accumulate', ...loop },
].map(readRecipe)
