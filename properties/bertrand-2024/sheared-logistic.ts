import type { Family } from 'collapse-check'

/**
 * Two logistic locations seen through a shear: ln p = ℓ(u₁) + ℓ(u₂), u = W(x − θ), W = [[1, 0], [shear, 1]].
 * Fitted in the plane, by Newton on both parameters at once; the likelihood is concave.
 */
export function shearedLogistic(shear: number): Family {
  const logistic = (uniform: number) => Math.log(uniform / (1 - uniform))
  return {
    name: `sheared logistic location (shear ${shear})`,
    parameters: ['x', 'y'],
    width: 2,
    check: () => undefined,
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) {
        const u = logistic(stream.openUniform())
        out[start + 2 * i] = (theta[0] ?? Number.NaN) + u
        out[start + 2 * i + 1] = (theta[1] ?? Number.NaN) + logistic(stream.openUniform()) - shear * u
      }
    },
    fit(sample, n, theta) {
      for (let step = 0; step < 100; step++) {
        let [scoreX, scoreY, xx, xy, yy] = [0, 0, 0, 0, 0]
        for (let i = 0; i < n; i++) {
          const dx = (sample[2 * i] ?? Number.NaN) - (theta[0] ?? Number.NaN)
          const dy = (sample[2 * i + 1] ?? Number.NaN) - (theta[1] ?? Number.NaN)
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
        theta[0] = (theta[0] ?? Number.NaN) + moveX
        theta[1] = (theta[1] ?? Number.NaN) + moveY
        if (Math.abs(moveX) + Math.abs(moveY) < 1e-12) return
      }
      throw new RangeError(`${this.name}: no convergence`)
    },
  }
}

/** The eigen-coordinates of K⁻¹I: u = Wθ. */
export const unsheared = (shear: number, theta: ArrayLike<number>): readonly [number, number] => [
  theta[0] ?? Number.NaN,
  shear * (theta[0] ?? Number.NaN) + (theta[1] ?? Number.NaN),
]

/** Real data with u at (±a₁, ±a₂), each pair of signs as often as the others: the best θ is the truth. */
export const balancedInThePlane = (
  family: Family,
  shear: number,
  [first, second]: readonly [number, number],
): Family => ({
  ...family,
  draw(theta, n, _stream, out, start) {
    for (let i = 0; i < n; i++) {
      const u = i % 2 === 0 ? first : -first
      const v = i % 4 < 2 ? second : -second
      out[start + 2 * i] = (theta[0] ?? Number.NaN) + u
      out[start + 2 * i + 1] = (theta[1] ?? Number.NaN) + v - shear * u
    }
  },
})
