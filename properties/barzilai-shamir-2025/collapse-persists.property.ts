import {
  always,
  domain,
  type Experiment,
  type Family,
  freshRealLatestSynthetic,
  integer,
  leakyUniform,
  logInteger,
  property,
  type TrainingPlan,
} from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import collapsePersists from '../../theorems/barzilai-shamir-2025/collapse-persists.ts'
import { collapsedFrom } from '../../theorems/barzilai-shamir-2025/theorem-5-1.ts'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  readonly T: number
}

/** Whether no generation of a run is close to the truth after one that was far. */
const persists =
  (changed: Partial<TrainingPlan> = {}, sizeRatio = 1): Experiment<Point> =>
  ({ n, T }) => {
    const training = accumulating(leakyUniform({ N: Math.ceil(n / sizeRatio) }), n, changed)
    return (stream) => {
      let [collapsed, reversed] = [false, false]
      training.run([0, 2], T, stream, (_t, theta) => {
        const far = first(theta) > collapsedFrom
        reversed ||= collapsed && !far
        collapsed = far
      })
      return !reversed
    }
  }

/** Fits the third generation, of 3n observations, as if the spike were always wide. */
const missingTheSpike = (n: number): Family => {
  const sharp = leakyUniform({ N: n })
  const blunt = leakyUniform({ N: n, narrow: Math.log(1 / 39) })
  return {
    ...sharp,
    fit: (sample, count, theta) => (count === 3 * n ? blunt : sharp).fit(sample, count, theta),
  }
}

const at = (n: number, T: number): Point => ({ n, T })

verify(
  property(collapsePersists, {
    title: 'no model is close to the truth after one that was far from it',
    domain: domain({ n: logInteger(100, 200), T: integer(3, 8) }),
    measures: 'one run of T generations with N = n: does every collapse last?',
    replicate: persists(),
    criterion: () => always({ margin: 0.005 }),
    examples: [at(100, 8), at(200, 4)],
    controls: {
      'fresh real data beside a twentieth of synthetic ones': {
        at: [at(100, 8), at(200, 4)],
        replicate: persists({ workflow: freshRealLatestSynthetic({ share: 0.95 }) }),
      },
      'a solver that misses the narrow spike at the third generation': {
        at: [at(100, 8), at(200, 4)],
        replicate: (point) => persists({ family: missingTheSpike(point.n) })(point),
      },
    },
    survivors: {
      'N ten times larger': { at: [at(100, 8)], replicate: persists({}, 0.1) },
    },
    limits: ['Reversals rarer than 1 in 200 runs are not looked for.'],
    figure: {
      title: 'Share of runs without a reversal',
      x: 'n',
      xLabel: 'sample size n = N',
      yLabel: 'share of runs',
      over: [100, 200],
      lines: { 'certified above': () => 0.995 },
    },
  }),
)
