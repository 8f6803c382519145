import { axis, chain, families, schedules, workflows, worlds } from 'collapse-check'
import type { Loop } from '#theorems/alemohammad-2024/fixed-against-fresh'

/** Up to ten million observations, and a thousand synthetic ones to each real one. */
export const SIZES = { total: axis.logInteger(10, 10_000_000), share: axis.logUniform(0.001, 0.99) }

/** How many of them are real, at least so many. */
export const countsOf = ({ total, share }: { readonly total: number; readonly share: number }, least = 1) => {
  const n = Math.max(least, Math.round(share * total))
  return { n, k: Math.max(least, total - n) }
}

/** Fields of a world: n real observations, the same in every generation, new ones or none after the first, and k others. */
export const realAndSynthetic = ({
  n,
  k,
  real,
}: Pick<Loop, 'n' | 'k'> & { readonly real: Loop['real'] | 'forgotten' }) => {
  if (real === 'drawn once') return worlds.realAndSynthetic(n, k)
  if (real === 'drawn anew') return worlds.freshRealAndSynthetic(n, k)
  return { workflow: workflows.replace, n: schedules.realThenSynthetic(n, k) }
}

/** n times the squared error of a mean of real and synthetic data. */
export const scaledSquaredError = chain(
  (loop: Loop) => ({
    family: families.gaussianMean({ sd: 1 }),
    truth: [0],
    generations: loop.T,
    ...realAndSynthetic(loop),
  }),
  (last, loop, run) => loop.n * worlds.squaredError(last, loop, run),
)
