import { normalCdf } from '../../special/normal.ts'
import type { Assumptions } from '../assumptions.ts'
import type { Distances } from '../distances.ts'
import type { Family } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import {
  type Design,
  designMoments,
  dot,
  leastEigenvalue,
  longestRow,
  meanOverRows,
} from './design-moments.ts'

type Information = Required<Pick<Family, 'fisherInformation' | 'distances' | 'assumptions'>>

/**
 * What a linear regression with noise > 0 says about itself: the information is E x·xᵀ/noise², and means over
 * x of the distances of two normals whose means differ by x·(a − b).
 */
export function regressionInformation(d: number, noise: number, design: 'fresh' | Float64Array): Information {
  return design === 'fresh'
    ? freshInformation(d, noise)
    : fixedInformation({ x: design, d, rows: design.length / d }, noise)
}

function freshInformation(d: number, noise: number): Information {
  const precision = 1 / (noise * noise)
  const gap = (a: Parameters, b: Parameters) => Math.hypot(...a.map((value, i) => value - b[i]!)) / noise
  return {
    fisherInformation(_theta, out) {
      out.fill(0)
      for (let i = 0; i < d; i++) out[i * d + i] = precision
    },
    distances: {
      // E [2Φ(c|z|) − 1] = (2/π)·atan c.
      totalVariation: (a, b) => (2 / Math.PI) * Math.atan(gap(a, b) / 2),
      kullbackLeibler: (a, b) => 0.5 * gap(a, b) * gap(a, b),
    },
    // The score x·z/noise is a product of normals, and x·xᵀ is unbounded.
    assumptions: () => ({
      wellPosed: true,
      score: Number.POSITIVE_INFINITY,
      hessian: Number.POSITIVE_INFINITY,
      third: 0,
      information: precision,
    }),
  }
}

function fixedInformation(design: Design, noise: number): Information {
  const { d } = design
  const precision = 1 / (noise * noise)
  const difference = new Float64Array(d)
  const over = (f: (shift: number) => number) => (a: Parameters, b: Parameters) => {
    for (let i = 0; i < d; i++) difference[i] = (a[i]! - b[i]!) / noise
    return meanOverRows(design, (x) => f(Math.abs(dot(x, difference))))
  }
  const distances: Distances = {
    totalVariation: over((shift) => 2 * normalCdf(shift / 2) - 1),
    kullbackLeibler: over((shift) => 0.5 * shift * shift),
  }
  const least = leastEigenvalue(
    designMoments(design, () => precision, new Float64Array(d * d)),
    d,
  )
  const longest = longestRow(design) / noise
  const assumptions: Assumptions = {
    wellPosed: least > 0,
    score: longest,
    hessian: longest * longest,
    third: 0,
    information: least,
  }
  return {
    fisherInformation: (_theta, out) => void designMoments(design, () => precision, out),
    distances,
    assumptions: () => assumptions,
  }
}
