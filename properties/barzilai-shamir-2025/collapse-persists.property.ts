import {
  always,
  axis,
  domain,
  type Experiment,
  type Family,
  families,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import collapsePersists from '#theorems/barzilai-shamir-2025/collapse-persists'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-1'
import { accumulating, first } from './accumulating.ts'
import { watchHits } from './watch-hits.ts'

interface Point {
  readonly n: number
  readonly T: number
}

/** Whether every model of a run that was fitted after a hit is far from the truth. */
const persists =
  (changed: Partial<TrainingPlan> = {}, larger = 1): Experiment<Point> =>
  ({ n, T }) => {
    const { family = families.leakyUniform({ N: larger * n * T }), ...plan } = changed
    const hits = watchHits(family)
    const training = accumulating(hits.family, n, plan)
    return (stream) => {
      hits.seen = false
      let lasts = true
      training.run([0, 2], T, stream, (_t, theta) => {
        lasts &&= !hits.seen || first(theta) > collapsedFrom
      })
      return lasts
    }
  }

/** Fits the third generation, of 3n observations, as if the spike were always wide. */
const missingTheSpike = ({ n, T }: Point): Family => {
  const sharp = families.leakyUniform({ N: n * T })
  const blunt = families.leakyUniform({ N: n * T, narrow: Math.log(1 / 39) })
  return {
    ...sharp,
    fit: (sample, count, theta) => (count === 3 * n ? blunt : sharp).fit(sample, count, theta),
  }
}

const at = (n: number, T: number): Point => ({ n, T })

verify(collapsePersists, {
  title: 'after a hit no model is close to the truth again',
  domain: domain({ n: axis.logInteger(100, 200), T: axis.integer(3, 8) }),
  measures: 'one run of T generations with N = nT: is every model after a hit far from the truth?',
  replicate: persists(),
  criterion: () => always({ margin: 0.005 }),
  examples: [at(100, 8), at(200, 4)],
  controls: {
    'fresh real data beside a twentieth of synthetic ones': {
      at: [at(100, 8), at(200, 4)],
      replicate: persists({ workflow: workflows.freshRealLatestSynthetic({ share: 0.95 }) }),
    },
    'a solver that misses the narrow spike at the third generation': {
      at: [at(100, 8), at(200, 4)],
      replicate: (point) => persists({ family: missingTheSpike(point) })(point),
    },
  },
  survivors: {
    'N ten times larger': { at: [at(100, 8)], replicate: persists({}, 10) },
  },
  limits: [
    'Reversals rarer than 1 in 200 runs are not looked for.',
    'A model that was far without a hit can come back: a first leak above 1/10 without a hit after it has a probability of 8e-7 at n = 100.',
  ],
  figure: {
    title: 'Share of runs without a reversal',
    x: 'n',
    xLabel: 'sample size n',
    yLabel: 'share of runs',
    over: [100, 200],
    lines: { 'certified above': () => 0.995 },
  },
})
