import { finite } from '../validation/checks.ts'
import { type Family, NoFitError } from './family.ts'

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
export function shearedLogistic({ shear }: { readonly shear: number }): Family<'x' | 'y'> {
  finite('shear', shear)
  const logistic = (uniform: number) => Math.log(uniform / (1 - uniform))
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
    fit(sample, n, theta) {
      for (let step = 0; step < MAX_STEPS; step++) {
        let [scoreX, scoreY, xx, xy, yy] = [0, 0, 0, 0, 0]
        for (let i = 0; i < n; i++) {
          const [dx, dy] = [sample[2 * i]! - theta[0]!, sample[2 * i + 1]! - theta[1]!]
          const [first, second] = [Math.tanh(dx / 2), Math.tanh((shear * dx + dy) / 2)]
          const [bend1, bend2] = [(1 - first * first) / 2, (1 - second * second) / 2]
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
  }
}
