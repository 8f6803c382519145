import { axis, chain, domain, families, worlds } from 'collapse-check'
import type { Generators } from '#theorems/dohmatob-2024/chain-of-generators'

/** Up to ten million rows, and enough of them for the risk to have a variance. */
export const generators = domain({
  d: axis.integer(1, 5),
  perDimension: axis.logUniform(0.1, 20_000),
  ratio: axis.logUniform(0.01, 100),
  T: axis.logInteger(1, 8),
}).derive(({ d, perDimension, ratio, T }): Generators => {
  const rows = (of: number) => d + 6 + Math.floor(of * d)
  return { d, n: rows(perDimension), last: rows(ratio * perDimension), T }
})

export const squaredError = chain(
  ({ d, n, last, T }: Generators) => ({
    family: families.linearRegression({ dimension: d, noise: 1, design: 'fresh' }),
    truth: new Float64Array(d),
    generations: T,
    n: (t: number) => (t === T ? last : n),
  }),
  worlds.squaredError,
)
