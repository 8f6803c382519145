import { chain, type Family, families, type Outcome, worlds } from 'collapse-check'
import type { PoissonLoop } from '#theorems/suresh-2025/theorem-2'

/** What is asked of the mean Λ_k after k generations. */
export const lastMean = <Point extends PoissonLoop>(ask: (mean: number, point: Point) => Outcome) =>
  chain(
    ({ n, lambda, k }: Point) => ({ family: families.poisson(), truth: [lambda], generations: k, n }),
    ({ mean }, point) => ask(mean, point),
  )

export const isAlive = (mean: number) => mean !== 0

/** Failures before the first success, with the same mean. */
export const geometricData = worlds.named('geometric data', {
  family: {
    ...families.poisson(),
    name: 'geometric',
    draw(theta, n, stream, out, start) {
      const mean = theta[0] ?? Number.NaN
      const logFailure = Math.log(mean / (1 + mean))
      for (let i = start; i < start + n; i++) {
        out[i] = mean === 0 ? 0 : Math.floor(Math.log(stream.openUniform()) / logFailure)
      }
    },
  } satisfies Family,
  path: 'raw' as const,
})
