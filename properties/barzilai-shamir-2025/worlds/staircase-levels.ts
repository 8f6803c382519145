import { experiment, families, recursiveTraining, type Stream, schedules, workflows } from 'collapse-check'
import type { Staircase } from '#theorems/barzilai-shamir-2025/lemma-f-2'

/** What a run left behind on a level: how many observations, the largest offset, and the leak that was fitted. */
interface Level {
  readonly count: number
  readonly offset: number
  readonly leak: number
}

const LEVELS = 16
const LEAKS_FROM = families.STAIRCASE_LEAKS_FROM
/** A staircase without a spike worth having. */
const plain = families.leakyStaircase({ logSpike: (J) => -41 - J, levels: LEVELS })
const truth = [0, 2, 0, ...new Array<number>(LEVELS).fill(0)]

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
