import { exponential } from '../../../src/families/scale/exponential.ts'
import { gamma } from '../../../src/families/scale/gamma.ts'
import { inverseGaussian } from '../../../src/families/scale/inverse-gaussian.ts'
import { laplaceScale } from '../../../src/families/scale/laplace-scale.ts'
import { pareto } from '../../../src/families/scale/pareto.ts'
import { powerFunction } from '../../../src/families/scale/power-function.ts'
import { rayleigh } from '../../../src/families/scale/rayleigh.ts'
import { shiftedExponential } from '../../../src/families/scale/shifted-exponential.ts'
import { uniform } from '../../../src/families/scale/uniform.ts'
import { weibullScale } from '../../../src/families/scale/weibull-scale.ts'
import { type Entry, ends, halfOf, one, pair } from '../entry.ts'
import { halfLine, interval, joined, line } from '../quadrature.ts'

export const scaleFamilies: readonly Entry[] = [
  { maker: 'exponential', family: exponential(), theta: one(0.3, 4), nodes: halfOf(1) },
  { maker: 'gamma', family: gamma({ shape: 2.5 }), theta: one(0.3, 4), nodes: halfOf(1) },
  {
    maker: 'inverseGaussian',
    family: inverseGaussian(),
    theta: pair([0.5, 3], [0.5, 4]),
    nodes: halfOf(1),
  },
  {
    maker: 'laplaceScale',
    family: laplaceScale({ location: -1 }),
    theta: one(0.3, 4),
    nodes: () => line(-1, 1.5),
  },
  // Tails of index 4 and more have variances that a grid can see.
  {
    maker: 'pareto',
    family: pareto({ minimum: 2 }),
    theta: one(4, 8),
    nodes: () => halfLine(0.5, 2),
  },
  {
    maker: 'powerFunction',
    family: powerFunction(),
    theta: one(0.6, 4),
    nodes: () => interval(0, 1),
  },
  { maker: 'rayleigh', family: rayleigh(), theta: one(0.3, 4), nodes: halfOf(1) },
  {
    maker: 'shiftedExponential',
    family: shiftedExponential(),
    theta: pair([-1, 1], [0.5, 3]),
    nodes: (a, b) => {
      const [from, to] = ends(a, b)
      return joined(interval(from, to), halfLine(2, to))
    },
  },
  {
    maker: 'uniform',
    family: uniform({ estimator: 'maximum' }),
    theta: one(0.5, 3),
    nodes: (a, b) => {
      const [from, to] = ends(a, b)
      return joined(interval(0, from), interval(from, to))
    },
  },
  { maker: 'weibullScale', family: weibullScale({ shape: 1.7 }), theta: one(0.3, 4), nodes: halfOf(1) },
]
