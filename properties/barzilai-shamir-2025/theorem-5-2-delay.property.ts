import { axis, domain, type Experiment, laws, logSpaced, probability, verify, workflows } from 'collapse-check'
import theorem52, { collapsedFrom, delayAtMost } from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { distances, harmlessStaircase } from './staircase.ts'

interface Point {
  readonly n: number
  readonly delta: number
}

/** Whether some model within the delay is at least 3/4 away from the truth. */
const collapses =
  (changed: Parameters<typeof distances>[1] = {}, delay = delayAtMost): Experiment<Point> =>
  ({ n, delta }) => {
    const run = distances(n, changed)
    return (stream) => {
      let farthest = 0
      run(delay(delta), stream, (_t, distance) => {
        farthest = Math.max(farthest, distance)
      })
      return farthest >= collapsedFrom
    }
  }

const margin = 0.02
const at = (n: number, delta: number): Point => ({ n, delta })

verify(theorem52, {
  title: 'within 1 + ⌈2/δ⌉ generations the model collapses with probability at least 1 − δ',
  domain: domain({ n: axis.logInteger(10, 100), delta: axis.logUniform(0.03, 0.6) }),
  measures: 'one run: is some model within the delay at least 3/4 away from the truth?',
  replicate: collapses(),
  criterion: ({ delta }) => probability.atLeast(1 - delta, { margin }),
  examples: [at(10, 0.5), at(10, 0.2), at(10, 0.1), at(100, 0.5), at(100, 0.1), at(100, 0.04)],
  controls: {
    'a spike that is too wide to pay': {
      at: [at(100, 0.1), at(100, 0.5)],
      replicate: collapses({ family: harmlessStaircase() }),
    },
    'all data are real': {
      at: [at(10, 0.1), at(100, 0.1)],
      replicate: collapses({ workflow: workflows.contaminatedAccumulation({ share: 1 }) }),
    },
    'half the delay': {
      at: [at(100, 0.1), at(10, 0.2)],
      replicate: collapses({}, (delta) => Math.ceil(1 / delta)),
    },
  },
  survivors: { 'every observation drawn': { at: [at(10, 0.2)], replicate: collapses({ path: 'raw' }) } },
  limits: [
    'Sample sizes from 10 to 100, the first level; for larger ones the law has no closed form, see delay-without-warning.',
    'A bound; the exact law is that of delay-survival.',
  ],
  figure: {
    title: 'Probability of collapse within 1 + ⌈2/δ⌉ generations, n = 100',
    x: 'delta',
    xLabel: 'δ',
    yLabel: 'probability',
    xScale: 'log',
    over: logSpaced(0.03, 0.6),
    lines: {
      'bound 1 − δ': (delta) => 1 - delta,
      'exact, delay-survival': (delta) => 1 - laws.staircaseSurvival(100, delayAtMost(delta) - 1),
    },
    series: ({ n }) => (n === 100 ? 'simulated' : undefined),
  },
})
