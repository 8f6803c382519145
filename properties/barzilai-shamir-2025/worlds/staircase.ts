import { families, type Model, workflows, worlds } from 'collapse-check'
import { logSpike } from '#theorems/barzilai-shamir-2025/theorem-5-2'

const LEVELS = 16
const family = families.leakyStaircase({ logSpike, levels: LEVELS })

/** Generations of the paper's Construction 2, with the table of Theorem 5.2, from U[0, 1]; all data are kept. */
export const staircase = ({ n, T }: { readonly n: number; readonly T: number }) => ({
  family,
  truth: [0, 2, 0, ...new Array<number>(LEVELS).fill(0)],
  generations: T,
  n,
  workflow: workflows.accumulate,
})

/** Total variation distance of a model to the truth. */
export const distance = ({ spiked, J, leak0 = Number.NaN }: Model<'spiked' | 'J' | `leak${number}`>): number =>
  spiked === 1 ? 1 - 1 / (2 * J) : 2 * leak0

/** A staircase whose spike is so wide that it never pays to memorise: no collapse. */
export const harmlessStaircase = families.leakyStaircase({ logSpike: () => -41, levels: LEVELS })

export const spikeTooWideToPay = worlds.named('a spike that is too wide to pay', { family: harmlessStaircase })

/** A broken estimator: another leak on level 0 than the likelihood wants. */
export const withFirstLeak = (leak: (fitted: number) => number) => ({
  family: families.changedEstimator(family, 'another first leak', (theta) => {
    const [spiked, , , fitted = Number.NaN] = theta
    if (spiked === 0) theta[families.STAIRCASE_LEAKS_FROM] = leak(fitted)
  }),
})
