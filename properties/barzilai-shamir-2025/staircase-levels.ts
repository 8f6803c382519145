import { type Family, families, type Stream, type TrainingPlan } from 'collapse-check'
import { accumulating } from './accumulating.ts'
import { leakOf, truthOf } from './staircase.ts'

const LEVELS = 16

/** What a run left behind on a level: how many observations, the largest offset, and the leak that was fitted. */
export interface Level {
  readonly count: number
  readonly offset: number
  readonly leak: number
}

/** A staircase without a spike worth having, fitted as `refit` changes it. */
export function plainStaircase(refit: (leak: number, offset: number) => number = (leak) => leak): Family {
  const sound = families.leakyStaircase({ logSpike: (J) => -41 - J, levels: LEVELS })
  const { statistic } = sound
  if (statistic === undefined) throw new TypeError('the staircase has a sufficient statistic')
  return {
    ...sound,
    fit(sample, n, theta) {
      sound.fit(sample, n, theta)
      const levels = survey(sample, n)
      for (const [j, { offset }] of levels.entries()) theta[3 + j] = refit(leakOf(theta, j), offset)
    },
  }
}

/** Counts and largest offsets by level, up to the highest one visited. */
function survey(sample: Float64Array, n: number): { count: number; offset: number }[] {
  const levels: { count: number; offset: number }[] = []
  for (let i = 0; i < n; i++) {
    const x = sample[i] ?? Number.NaN
    const j = Math.floor(x)
    while (levels.length <= j) levels.push({ count: 0, offset: 0 })
    const level = levels[j]
    if (level === undefined) continue
    level.count++
    level.offset = Math.max(level.offset, x - j)
  }
  return levels
}

/** Runs T generations on the raw path and says what was left on each level that was visited. */
export function levelsAfter(
  n: number,
  T: number,
  family = plainStaircase(),
  changed: Partial<TrainingPlan> = {},
): (stream: Stream) => Level[] {
  let levels: { count: number; offset: number }[] = []
  const watched: Family = {
    ...family,
    fit(sample, count, theta) {
      family.fit(sample, count, theta)
      levels = survey(sample, count)
    },
  }
  const training = accumulating(watched, n, { path: 'raw', ...changed })
  const truth = truthOf(family)
  return (stream) => {
    const theta = training.run(truth, T, stream)
    return levels.map((level, j) => ({ ...level, leak: leakOf(theta, j) }))
  }
}
