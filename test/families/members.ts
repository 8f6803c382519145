import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import { bernoulliLogit } from '../../src/families/counts/bernoulli-logit.ts'
import { binomial } from '../../src/families/counts/binomial.ts'
import { categorical } from '../../src/families/counts/categorical.ts'
import { negativeBinomial } from '../../src/families/counts/negative-binomial.ts'
import { poisson } from '../../src/families/counts/poisson.ts'
import { softmaxCategorical } from '../../src/families/counts/softmax-categorical.ts'
import type { FamilyWith } from '../../src/families/family.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { gaussianVariance } from '../../src/families/gaussian/gaussian-variance.ts'
import { cauchyLocation } from '../../src/families/location/cauchy-location.ts'
import { laplaceLocation } from '../../src/families/location/laplace-location.ts'
import { logisticLocation } from '../../src/families/location/logistic-location.ts'
import { secantLocation } from '../../src/families/location/secant-location.ts'
import { studentLocation } from '../../src/families/location/student-location.ts'
import { vonMises } from '../../src/families/location/von-mises.ts'
import { histogram } from '../../src/families/nonparametric/histogram.ts'
import { exponential } from '../../src/families/scale/exponential.ts'
import { gamma } from '../../src/families/scale/gamma.ts'
import { inverseGaussian } from '../../src/families/scale/inverse-gaussian.ts'
import { laplaceScale } from '../../src/families/scale/laplace-scale.ts'
import { pareto } from '../../src/families/scale/pareto.ts'
import { powerFunction } from '../../src/families/scale/power-function.ts'
import { rayleigh } from '../../src/families/scale/rayleigh.ts'
import { shiftedExponential } from '../../src/families/scale/shifted-exponential.ts'
import { uniform } from '../../src/families/scale/uniform.ts'
import { weibullScale } from '../../src/families/scale/weibull-scale.ts'
import { counts, halfLine, interval, line, type Nodes } from './quadrature.ts'

/**
 * `maximum` of the likelihood; `edge`: the maximum too, but on the edge of a simplex, where parameters cannot be moved
 * one by one; `corrected` for the size of the sample, so that not even infinitely many observations of a finite weight
 * give the model back.
 */
type Estimate = 'maximum' | 'edge' | 'corrected'

type MemberFamily = FamilyWith<string, 'logDensity' | 'assumptions'>

/** A family of numbers with two of its members, and where its observations are. */
export interface Member {
  readonly family: MemberFamily
  readonly truth: readonly number[]
  readonly other: readonly number[]
  readonly nodes: () => Nodes
  readonly estimate: Estimate
  /** The fit to infinitely many observations of `truth` with a total weight. */
  readonly fitOf: (weight: number) => readonly number[]
}

const member = (
  family: MemberFamily,
  truth: readonly number[],
  other: readonly number[],
  nodes: () => Nodes,
  estimate: Estimate = 'maximum',
): Member => ({ family, truth, other, nodes, estimate, fitOf: () => truth })

/** A member of a family whose estimator corrects for the size of the sample. */
const corrected = (
  fitOf: (weight: number) => readonly number[],
  ...rest: [MemberFamily, readonly number[], readonly number[], () => Nodes]
): Member => ({ ...member(...rest, 'corrected'), fitOf })

/** Every family whose observations are numbers and whose members have densities. */
export const members: readonly Member[] = [
  member(gaussianMean({ sd: 3 }), [-2], [0.5], () => line(-1, 3)),
  member(gaussian({ divisor: 'n' }), [1, 2], [0.2, 3.1], () => line(1, 2)),
  corrected(
    (w) => [1, 2 * Math.sqrt(w / (w - 1))],
    gaussian({ divisor: 'n-1' }),
    [1, 2],
    [1.5, 0.7],
    () => line(1, 1),
  ),
  member(gaussianVariance({ mean: 1 }), [4], [1.5], () => line(1, 2)),
  member(bernoulli(), [0.3], [0.45], () => counts(1)),
  member(bernoulliLogit(), [-0.4], [0.9], () => counts(1)),
  member(binomial({ trials: 5 }), [0.3], [0.7], () => counts(5)),
  member(categorical({ symbols: 4 }), [0.4, 0.3, 0.3, 0], [0.2, 0.1, 0.1, 0.6], () => counts(3), 'edge'),
  member(softmaxCategorical({ symbols: 3 }), [0.4, -0.3], [-1, 0.5], () => counts(2)),
  member(
    histogram({ from: -1, to: 2, bins: 3 }),
    [0.5, 0.1, 0.4],
    [0.2, 0.5, 0.3],
    () => interval(-1, 2),
    'edge',
  ),
  member(poisson(), [0.8], [2.1], () => counts(60)),
  member(negativeBinomial({ size: 1 }), [0.8], [2.1], () => counts(200)),
  member(negativeBinomial({ size: 2.5 }), [3], [2.1], () => counts(200)),
  member(exponential(), [2], [0.9], () => halfLine(2)),
  member(gamma({ shape: 2.5 }), [2], [3], () => halfLine(2)),
  member(laplaceScale({ location: -1 }), [0.7], [1.4], () => line(-1, 0.7)),
  member(rayleigh(), [1.5], [0.8], () => halfLine(1.5)),
  member(weibullScale({ shape: 1.7 }), [2], [3], () => halfLine(2)),
  member(pareto({ minimum: 2 }), [3.5], [2.4], () => halfLine(1, 2)),
  member(powerFunction(), [1.6], [0.7], () => interval(0, 1)),
  member(inverseGaussian(), [1.5, 2], [1, 3], () => halfLine(1.2)),
  member(uniform({ estimator: 'maximum' }), [2], [3], () => interval(0, 3)),
  corrected(
    (w) => [(2 * (w + 1)) / w],
    uniform({ estimator: 'unbiased' }),
    [2],
    [1.2],
    () => interval(0, 2),
  ),
  member(shiftedExponential(), [1, 2], [0.4, 2.5], () => halfLine(2, 0.4)),
  member(vonMises({ concentration: 2 }), [0.6], [-1], () => interval(-Math.PI, Math.PI)),
  member(logisticLocation({ scale: 0.8 }), [1], [0.3], () => line(1, 0.8)),
  member(secantLocation(), [1], [0.3], () => line(1, 0.8)),
  member(laplaceLocation({ scale: 1.3 }), [1], [0.2], () => line(1, 1.3)),
  member(studentLocation({ degrees: 3, solver: 'global' }), [1], [0.2], () => line(1, 1)),
  member(cauchyLocation({ solver: 'global' }), [1], [0.2], () => line(1, 1)),
]
