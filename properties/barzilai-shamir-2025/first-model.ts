import { families, type Stream, variates } from 'collapse-check'
import { first } from './accumulating.ts'

export interface FirstModel {
  readonly n: number
}

/** The leak that a fit of n real observations finds, and the distance of the largest one from 1. */
export interface FirstFit {
  readonly leak: number
  readonly gap: number
}

/** Fits the leaky uniform family to n observations of U[0, 1]. */
export function firstFit(n: number, changed: Partial<families.LeakyUniformOptions> = {}): (stream: Stream) => FirstFit {
  const family = families.leakyUniform({ N: n, ...changed })
  const sample = new Float64Array(n)
  const theta = new Float64Array(2)
  return (stream) => {
    let gap = 1
    for (let i = 0; i < n; i++) {
      const x = stream.uniform()
      sample[i] = x
      gap = Math.min(gap, 1 - x)
    }
    theta.set([0, 2])
    family.fit(sample, n, theta)
    return { leak: first(theta), gap }
  }
}

/** How far below its maximum the likelihood may fall before the search ends; it recovers with probability e^(−3.69·10). */
const GIVE_UP = 10

/**
 * The same from the largest observations alone, drawn from their joint law one by one: the k-th largest of n is
 * the k − 1st times U^(1/(n−k+1)). The likelihood at the k-th largest observation 1 − d is
 * (n − k + 1)·ln(1 + d/(4(1 − d))) − (k − 1)·ln 2. For n large enough that the maximum is near 1.
 */
export function firstFitOfLargest(n: number): (stream: Stream) => FirstFit {
  return (stream) => {
    let [log, best, leak, gap] = [0, Number.NEGATIVE_INFINITY, 0, 0]
    for (let k = 1; k <= n; k++) {
      log -= variates.exponential(stream) / (n - k + 1)
      const d = -Math.expm1(log)
      if (k === 1) gap = d
      const value = (n - k + 1) * Math.log1p(d / (4 * (1 - d))) - (k - 1) * Math.LN2
      if (value > best) {
        best = value
        leak = d / 2
      } else if (value < best - GIVE_UP) break
    }
    return { leak, gap }
  }
}
