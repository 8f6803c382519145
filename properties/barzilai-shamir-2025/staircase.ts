import { type Family, families, type Stream, type TrainingPlan } from 'collapse-check'
import { logSpike } from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { accumulating } from './accumulating.ts'

/** The paper's Construction 2 with the table of Theorem 5.2. */
export const staircase = (levels = 16): Family => families.leakyStaircase({ logSpike, levels })

/** U[0, 1] as a member: no spike, no leak. */
export const truthOf = (family: Family): Float64Array => {
  const theta = new Float64Array(family.parameters.length)
  theta[1] = 2
  return theta
}

/** The leak of a level. */
export const leakOf = (theta: ArrayLike<number>, level: number): number =>
  theta[families.STAIRCASE_LEAKS_FROM + level] ?? Number.NaN

/** Runs T generations of the staircase family from U[0, 1] and hands over the distance of each to it. */
export function distances(n: number, changed: Partial<TrainingPlan> & { readonly family?: Family } = {}) {
  const { family = staircase(), ...plan } = changed
  const truth = truthOf(family)
  const training = accumulating(family, n, plan)
  return (T: number, stream: Stream, visit: (t: number, distance: number) => void): void => {
    training.run(truth, T, stream, (t, theta) => visit(t, families.staircaseDistance(theta)))
  }
}

/** Staircases whose spike is so wide that it never pays to memorise: no collapse. */
export const harmlessStaircase = (): Family => families.leakyStaircase({ logSpike: () => -41, levels: 16 })

/** The staircase with another leak on level 0 than the likelihood wants, a broken estimator. */
export const staircaseWithFirstLeak = (leak: (fitted: number, n: number) => number, n: number): Family =>
  families.changedEstimator(staircase(), 'another first leak', (theta) => {
    if (theta[0] === 0) theta[families.STAIRCASE_LEAKS_FROM] = leak(leakOf(theta, 0), n)
  })
