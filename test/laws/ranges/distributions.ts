import { laws } from '../../../src/index.ts'
import { between, count, finite, NO_NUMBERS, positive, probability, unit } from './arguments.ts'
import { type Laws, law } from './law.ts'

export const distributions: Laws = {
  binomialLaw: law(0, 1, { n: count(0, 1e5), p: probability }, ({ n, p }) => laws.binomialLaw(n, p)),
  choiceLaw: law(
    0,
    1,
    {
      'probabilities[0]': { legal: unit, illegal: [-1e-3, ...NO_NUMBERS] },
      'weights[1]': positive(1e-6, 1e6),
      candidates: { ...count(1, 100), illegal: [0, 1.5, -8, Number.NaN, Number.NEGATIVE_INFINITY] },
    },
    ({ 'probabilities[0]': p, 'weights[1]': weight, candidates }) =>
      laws.choiceLaw({ probabilities: [p, 1 - p], weights: [1, weight], candidates }),
  ),
  normalScaleGap: law(0, 1, { sd: positive() }, ({ sd }) => laws.normalScaleGap(sd)),
  positiveQuadraticForm: law(
    0,
    1,
    { 'weights[1]': { legal: between(1e-3, 1e3), illegal: NO_NUMBERS, refusedAs: 'weights' } },
    ({ 'weights[1]': weight }) => laws.positiveQuadraticForm([-1, weight]),
  ),
  discrete: law(
    0,
    1,
    { 'probabilities[0]': { legal: unit, illegal: [-1e-3, ...NO_NUMBERS] } },
    ({ 'probabilities[0]': p }) => laws.discrete('coin', [p, 1 - p]).cdf(0),
  ),
  normalLaw: law(0, 1, { mean: finite(1e9), sd: positive() }, (point) => laws.normalLaw(point).cdf(0)),
}
