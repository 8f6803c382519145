import {
  experiment,
  families,
  type Model,
  recursiveTraining,
  type Stream,
  schedules,
  workflows,
  worlds,
} from 'collapse-check'
import type { Staircase } from '#theorems/barzilai-shamir-2025/lemma-f-2'
import { logSpike } from '#theorems/barzilai-shamir-2025/theorem-5-2'

const LEVELS = 16
/** U[0, 1], without a spike and without a leak. */
const truth = [0, 2, 0, ...new Array<number>(LEVELS).fill(0)]
const LEAKS_FROM = families.STAIRCASE_LEAKS_FROM
const family = families.leakyStaircase({ logSpike, levels: LEVELS })

/** Generations of the paper's Construction 2, with the table of Theorem 5.2, from U[0, 1]; all data are kept. */
export const staircase = ({ n, T }: { readonly n: number; readonly T: number }) => ({
  family,
  truth,
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
    if (spiked === 0) theta[LEAKS_FROM] = leak(fitted)
  }),
})

/** What a run left behind on a level: how many observations, the largest offset, and the leak that was fitted. */
interface Level {
  readonly count: number
  readonly offset: number
  readonly leak: number
}

/** A staircase without a spike worth having. */
const plain = families.leakyStaircase({ logSpike: (J) => -41 - J, levels: LEVELS })

/** What is asked of the levels that a run on raw data has visited, the lowest first; controls fit their leaks again. */
export const visitedLevels = (read: (levels: readonly Level[], stream: Stream) => boolean) =>
  experiment(
    ({ T }: Staircase) => ({ generations: T, refit: ({ leak }: Level): number => leak }),
    ({ generations, refit }, { n }) => {
      let levels: Level[] = []
      const family: typeof plain = {
        ...plain,
        fit(sample, count, theta) {
          plain.fit(sample, count, theta)
          levels = survey(sample.subarray(0, count)).map((found, j) => {
            const leak = refit({ ...found, leak: theta[LEAKS_FROM + j] ?? Number.NaN })
            theta[LEAKS_FROM + j] = leak
            return { ...found, leak }
          })
        },
      }
      const plan = { family, workflow: workflows.accumulate, schedule: schedules.constant(n) }
      const training = recursiveTraining({ ...plan, path: 'raw' })
      return (stream) => {
        training.run(truth, generations, stream)
        return read(levels, stream)
      }
    },
  )

/** Counts and largest offsets by level, up to the highest one visited. */
function survey(sample: Float64Array): { count: number; offset: number }[] {
  const levels: { count: number; offset: number }[] = []
  for (const x of sample) {
    const j = Math.floor(x)
    while (levels.length <= j) levels.push({ count: 0, offset: 0 })
    const level = levels[j]
    if (level === undefined) continue
    level.count++
    level.offset = Math.max(level.offset, x - j)
  }
  return levels
}
