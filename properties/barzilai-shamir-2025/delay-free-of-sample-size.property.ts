import { axis, domain, type Experiment, laws, logSpaced, probability, verify } from 'collapse-check'
import delayedCollapse, { type Delay, survivalLimit } from '#theorems/barzilai-shamir-2025/delayed-collapse'
import { accumulating } from './accumulating.ts'
import { leakOf, staircase, staircaseWithFirstLeak, truthOf } from './staircase.ts'

/** Whether the first T − 1 synthetic batches stayed in [0, 1]. */
const stays =
  (change?: (fitted: number, n: number) => number): Experiment<Delay> =>
  ({ n, T }) => {
    const family = change === undefined ? staircase() : staircaseWithFirstLeak(change, n)
    const training = accumulating(family, n)
    const truth = truthOf(family)
    return (stream) => {
      const theta = training.run(truth, T, stream)
      return theta[0] === 0 && leakOf(theta, 1) === 0
    }
  }

const margin = 0.02
/** The limit, within its distance from the exact law. */
const limitAt = ({ n, T }: Delay) => {
  const limit = survivalLimit(T - 1)
  return probability.equals(limit, { margin, tolerance: Math.abs(laws.staircaseSurvival(n, T - 1) - limit) })
}
const at = (n: number, k: number): Delay => ({ n, T: k + 1 })

verify(delayedCollapse, {
  title: 'how long the second level stays empty does not depend on the sample size',
  domain: domain({ n: axis.logInteger(100, 1e12), T: axis.logInteger(2, 40) }),
  measures: 'one run of T = k + 1 generations: did all synthetic observations stay in [0, 1]?',
  replicate: stays(),
  criterion: limitAt,
  examples: [at(100, 5), at(1e4, 5), at(1e6, 5), at(1e8, 5), at(1e10, 5), at(1e6, 1), at(1e6, 39)],
  controls: {
    'first leak √n times too large': {
      at: [at(100, 5), at(1e6, 5)],
      replicate: stays((leak, n) => Math.min(0.25, leak * Math.sqrt(n))),
    },
    'half the first leak': {
      at: [at(1e6, 5)],
      replicate: stays((leak) => leak / 2),
    },
    'tail of 1/(k + 1), twice the leak': {
      at: [at(1e6, 5), at(100, 5)],
      criterion: ({ T }) => probability.equals(1 / T, { margin }),
    },
  },
  survivors: {
    'every observation drawn': {
      at: [at(100, 3)],
      replicate: ({ n, T }) => {
        const family = staircase()
        const training = accumulating(family, n, { path: 'raw' })
        const truth = truthOf(family)
        return (stream) => {
          const theta = training.run(truth, T, stream)
          return theta[0] === 0 && leakOf(theta, 1) === 0
        }
      },
    },
  },
  limits: [
    'A limit law at finite n, within its distance from the exact law of delay-survival: at most 8e-4.',
    'Below n = 100 the probability is larger, at most by 0.15.',
  ],
  figure: {
    title: 'Probability that five synthetic batches of n stay in [0, 1]',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'probability',
    xScale: 'log',
    over: logSpaced(100, 1e10, 30),
    lines: { 'limit 2/7': () => survivalLimit(5) },
    series: ({ T }) => (T === 6 ? 'simulated' : undefined),
  },
})
