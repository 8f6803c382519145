import { laws } from '../../../src/index.ts'
import {
  between,
  count,
  finite,
  NO_NUMBERS,
  nonNegative,
  oneOf,
  positive,
  probability,
  share,
} from './arguments.ts'
import { ANY, type Laws, law } from './law.ts'

export const mixing: Laws = {
  fixedRealVariance: law(
    0,
    ANY,
    { n: positive(1, 1e9), k: positive(1, 1e9), rounds: count(0), v2: finite(1) },
    (point) => laws.fixedRealVariance(point),
  ),
  freshRealVariance: law(
    0,
    ANY,
    { n: positive(1, 1e9), k: positive(1, 1e9), rounds: count(0), v2: finite(1) },
    (point) => laws.freshRealVariance(point),
  ),
  weightedRealVariance: law(
    0,
    ANY,
    { n: positive(1, 1e9), m: positive(1, 1e9), weight: { ...share, legal: between(0.75, 1) } },
    (point) => laws.weightedRealVariance(point),
  ),
  bestRealWeight: law(0, 1, { k: positive() }, ({ k }) => laws.bestRealWeight(k)),
  replacedRegressionRisk: law(
    0,
    ANY,
    { d: count(1, 1e4), generations: count(1), n: { ...count(2e4), illegal: [0, 2.5, ...NO_NUMBERS] } },
    (of) => laws.replacedRegressionRisk(of),
  ),
  projectedShare: law(
    0,
    1,
    { n: count(1, 1e4), generations: count(1), d: { ...count(2e4), illegal: [0, 2.5, ...NO_NUMBERS] } },
    (of) => laws.projectedShare(of),
  ),
  replacedKernelVariance: law(
    0,
    ANY,
    { n: count(1), h: nonNegative(1e3), v1: nonNegative(), updates: count(0, 1e4) },
    ({ n, h, v1, updates }) => laws.replacedKernelVariance(n, h, v1, updates),
  ),
  accumulatedKernelFourth: law(3, ANY, { h: nonNegative(1e3), updates: count(0, 1e4) }, ({ h, updates }) =>
    laws.accumulatedKernelFourth(h, updates),
  ),
  accumulatedKernelVariance: law(
    0,
    ANY,
    { n: count(1), h: nonNegative(1e3), v1: nonNegative(), updates: count(0, 1e4) },
    ({ n, h, v1, updates }) => laws.accumulatedKernelVariance(n, h, v1, updates),
  ),
  resamplingDistance: law(0, 1 / 6, { n: count(1), t: count(0) }, ({ n, t }) =>
    laws.resamplingDistance(n, t),
  ),
  injectedAgreement: law(
    0,
    1,
    { n: count(1), c: probability, agreement: probability },
    ({ n, c, agreement }) => laws.injectedAgreement(n, c, agreement),
  ),
  distortedVarianceLimit: law(0, ANY, { share, factor: nonNegative() }, ({ share, factor }) =>
    laws.distortedVarianceLimit(share, factor),
  ),
  accumulatedRegressionRisk: law(
    0,
    ANY,
    {
      d: count(1, 1e4),
      generations: count(1, 1e4),
      n: { ...count(2e4), illegal: [0, 2.5, ...NO_NUMBERS] },
      design: oneOf('fresh', 'fixed'),
    },
    ({ design, ...of }) => laws.accumulatedRegressionRisk(of, design),
  ),
  shiftedRegressionRisk: law(
    0,
    ANY,
    {
      d: count(1, 1e4),
      real: count(0),
      shifted: { ...count(2e4), illegal: [-1, 0.5, ...NO_NUMBERS] },
      noise: nonNegative(),
      shift: nonNegative(),
    },
    (point) => laws.shiftedRegressionRisk(point),
  ),
  shiftedRegressionVariance: law(
    0,
    ANY,
    {
      d: count(1, 1e4),
      real: count(0),
      shifted: { ...count(2e4), illegal: [-1, 0.5, ...NO_NUMBERS] },
      shift: nonNegative(),
    },
    (point) => laws.shiftedRegressionVariance(point),
  ),
}
