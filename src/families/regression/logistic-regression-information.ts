import { boundedScore } from '../assumptions.ts'
import type { DistancesWith } from '../distances.ts'
import type { Family } from '../family.ts'
import { normalMean } from '../gaussian/normal-mean.ts'
import type { Parameters } from '../parameters.ts'
import {
  type Design,
  designMoments,
  dot,
  leastEigenvalue,
  longestRow,
  meanOverRows,
} from './design-moments.ts'

type Information = Required<Pick<Family, 'fisherInformation' | 'assumptions'>> & {
  readonly distances: DistancesWith<'kullbackLeibler'>
}

/** What a logistic regression says about itself; means over x of what a Bernoulli logit says at x·w. */
export function logisticInformation(d: number, design: 'fresh' | Float64Array): Information {
  return design === 'fresh'
    ? freshInformation(d)
    : fixedInformation({ x: design, d, rows: design.length / d })
}

const sigmoid = (u: number) => 1 / (1 + Math.exp(-u))
/** p(1 − p). */
const slope = (u: number) => sigmoid(u) * sigmoid(-u)
/** ln(1 + e^u). */
const softplus = (u: number) => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)))

function fixedInformation(design: Design): Information {
  const { d } = design
  const longest = longestRow(design)
  const rankIsFull =
    leastEigenvalue(
      designMoments(design, () => 1, new Float64Array(d * d)),
      d,
    ) > 0
  return {
    fisherInformation: (theta, out) => void designMoments(design, (x) => slope(dot(x, theta)), out),
    distances: {
      totalVariation: (a, b) =>
        meanOverRows(design, (x) => Math.abs(sigmoid(dot(x, a)) - sigmoid(dot(x, b)))),
      kullbackLeibler: (a, b) =>
        meanOverRows(design, (x) => {
          const [u, v] = [dot(x, a), dot(x, b)]
          return Math.max(0, sigmoid(u) * (u - v) - softplus(u) + softplus(v))
        }),
    },
    // As for the Bernoulli logit, with a factor |x| a derivative; on the ball |x·w| grows by radius·|x| at most.
    assumptions(theta, radius) {
      const least = (x: Float64Array) => slope(Math.abs(dot(x, theta)) + radius * Math.hypot(...x))
      const information = leastEigenvalue(designMoments(design, least, new Float64Array(d * d)), d)
      return {
        wellPosed: rankIsFull,
        score: boundedScore(longest),
        hessian: (longest * longest) / 4,
        third: (longest * longest * longest) / (6 * Math.sqrt(3)),
        information,
      }
    },
  }
}

/** x ~ N(0, I): x·w = |w|z, and what is orthogonal to w has mean square 1; one-dimensional means. */
function freshInformation(d: number): Information {
  const strip = (t: number) => Math.PI / t
  const meanSlope = (t: number) => normalMean((z) => slope(t * z), strip(t))
  const meanPull = (t: number) => normalMean((z) => z * z * slope(t * z), strip(t))
  const meanSoftplus = (t: number) => normalMean((z) => softplus(t * z), strip(t))
  const length = (w: Parameters) => Math.hypot(...w)
  return {
    fisherInformation(theta, out) {
      const t = length(theta)
      const across = meanSlope(t)
      const along = meanPull(t) - across
      for (let i = 0; i < d; i++) {
        for (let j = 0; j < d; j++) {
          const direction = t === 0 ? 0 : (theta[i]! / t) * (theta[j]! / t)
          out[i * d + j] = (i === j ? across : 0) + along * direction
        }
      }
    },
    distances: {
      // E σ(x·a)·(x·b) = (a·b)·E σ′(x·a), Stein.
      kullbackLeibler(a, b) {
        const [s, t] = [length(a), length(b)]
        return Math.max(0, (s * s - dot(a, b)) * meanSlope(s) - meanSoftplus(s) + meanSoftplus(t))
      },
    },
    // |score| ≤ |x|, and E e^(s|x|²) = (1 − 2s)^(−d/2) = 2 at s = (1 − 2^(−2/d))/2; Markov. Higher derivatives
    // are unbounded in x. The information is least along w and falls with |w|.
    assumptions: (theta, radius) => ({
      wellPosed: true,
      score: 1 / Math.sqrt(-Math.expm1((-2 / d) * Math.LN2)),
      hessian: Number.POSITIVE_INFINITY,
      third: Number.POSITIVE_INFINITY,
      information: meanPull(length(theta) + radius),
    }),
  }
}
