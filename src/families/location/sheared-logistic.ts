import { finite } from '../../validation/checks.ts'
import { boundedScore } from '../assumptions.ts'
import { type FamilyWith, NoFitError } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { logisticLocation } from './logistic-location.ts'
import { LogisticOdds } from './logistic-odds.ts'

const MAX_STEPS = 100

/**
 * Two logistic locations with scale 1 seen through a shear: ln p = ℓ(u₁) + ℓ(u₂), u = W(x − θ),
 * W = [[1, 0], [shear, 1]]. Fitted in the plane by Newton on both parameters at once, from the previous model; the
 * likelihood is concave.
 *
 * @throws ArgumentError if the shear is not a finite number
 *
 * @example
 * ```ts
 * families.shearedLogistic({ shear: 8 }).parameters
 * // => ['x', 'y']
 * ```
 */
export function shearedLogistic({
  shear,
}: {
  readonly shear: number
}): FamilyWith<
  'x' | 'y',
  'logDensity' | 'fisherInformation' | 'assumptions' | 'kullbackLeibler' | 'wasserstein1' | 'wasserstein2'
> {
  finite('shear', shear)
  const logistic = (uniform: number) => Math.log(uniform / (1 - uniform))
  const one = logisticLocation()
  const logLogistic = (u: number) => one.logDensity(Float64Array.of(0), Float64Array.of(u), 0)
  const divergence = (shift: number) =>
    one.distances.kullbackLeibler(Float64Array.of(0), Float64Array.of(shift))
  // The largest eigenvalue of WᵀW; as det W = 1, the least one is its inverse.
  const stretch = 1 + (shear * shear + Math.abs(shear) * Math.sqrt(shear * shear + 4)) / 2
  const [firstScores, secondScores] = [new LogisticOdds(), new LogisticOdds()]
  let straight = new Float64Array(0)
  let sheared = new Float64Array(0)
  const gap = (a: Parameters, b: Parameters) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!)
  return {
    name: `sheared logistic location (shear ${shear})`,
    parameters: ['x', 'y'],
    width: 2,
    check(theta) {
      finite('x', theta[0]!)
      finite('y', theta[1]!)
    },
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) {
        const u = logistic(stream.openUniform())
        out[start + 2 * i] = theta[0]! + u
        out[start + 2 * i + 1] = theta[1]! + logistic(stream.openUniform()) - shear * u
      }
    },
    // Two samples of one logistic location each: x about θ_x, and shear·x + y about shear·θ_x + θ_y.
    fit(sample, n, theta) {
      if (straight.length < n) {
        straight = new Float64Array(2 * n)
        sheared = new Float64Array(2 * n)
      }
      for (let i = 0; i < n; i++) {
        straight[i] = sample[2 * i]!
        sheared[i] = shear * sample[2 * i]! + sample[2 * i + 1]!
      }
      firstScores.restart()
      secondScores.restart()
      for (let step = 0; step < MAX_STEPS; step++) {
        const shift1 = firstScores.shift(straight, n, 1, theta[0]!)
        const shift2 = secondScores.shift(sheared, n, 1, shear * theta[0]! + theta[1]!)
        const [odds1, odds2] = [firstScores.odds, secondScores.odds]
        let [scoreX, scoreY, xx, xy, yy] = [0, 0, 0, 0, 0]
        for (let i = 0; i < n; i++) {
          const first = 1 - 2 / (odds1[i]! * shift1 + 1)
          const second = 1 - 2 / (odds2[i]! * shift2 + 1)
          const bend1 = (1 - first * first) / 2
          const bend2 = (1 - second * second) / 2
          scoreX += first + shear * second
          scoreY += second
          xx += bend1 + shear * shear * bend2
          xy += shear * bend2
          yy += bend2
        }
        const determinant = xx * yy - xy * xy
        const moveX = (yy * scoreX - xy * scoreY) / determinant
        const moveY = (xx * scoreY - xy * scoreX) / determinant
        theta[0]! += moveX
        theta[1]! += moveY
        if (Math.abs(moveX) + Math.abs(moveY) < 1e-12) return
      }
      throw new NoFitError(`sheared logistic location: no convergence in ${MAX_STEPS} steps`)
    },
    logDensity(theta, sample, i) {
      const [dx, dy] = [sample[2 * i]! - theta[0]!, sample[2 * i + 1]! - theta[1]!]
      return logLogistic(dx) + logLogistic(shear * dx + dy)
    },
    fisherInformation(_theta, out) {
      out.set([(1 + shear * shear) / 3, shear / 3, shear / 3, 1 / 3])
    },
    distances: {
      kullbackLeibler(a, b) {
        const [dx, dy] = [a[0]! - b[0]!, a[1]! - b[1]!]
        return divergence(dx) + divergence(shear * dx + dy)
      },
      wasserstein1: gap,
      wasserstein2: gap,
    },
    // Derivatives are those of one coordinate, through W: ∇ ln p = Wᵀτ for τ in (−1, 1)², and so on.
    assumptions: () => ({
      wellPosed: true,
      score: boundedScore(Math.sqrt(2 * stretch)),
      hessian: stretch / 2,
      third: (stretch * Math.sqrt(stretch)) / (3 * Math.sqrt(3)),
      information: 1 / (3 * stretch),
    }),
  }
}
