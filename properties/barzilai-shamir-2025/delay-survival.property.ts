import { axis, domain, type Experiment, integersFrom, laws, probability, verify, workflows } from 'collapse-check'
import delayedCollapse, { type Delay, survivalLimit } from '#theorems/barzilai-shamir-2025/delayed-collapse'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { distances, harmlessStaircase } from './staircase.ts'

/** Whether model θ_T is still close to the truth. */
const survives =
  (changed: Parameters<typeof distances>[1] = {}): Experiment<Delay> =>
  ({ n, T }) => {
    const run = distances(n, changed)
    return (stream) => {
      let last = 0
      run(T, stream, (_t, distance) => {
        last = distance
      })
      return last < collapsedFrom
    }
  }

const margin = 0.02
const at = (n: number, k: number): Delay => ({ n, T: k + 1 })

verify(delayedCollapse, {
  title: 'the probability that no model up to generation k + 1 has collapsed is the exact one',
  domain: domain({ n: axis.logInteger(1, 100), T: axis.logInteger(2, 60) }),
  measures: 'one run of T = k + 1 generations: is the last model closer to the truth than 3/4?',
  replicate: survives(),
  criterion: ({ n, T }) => probability.equals(laws.staircaseSurvival(n, T - 1), { margin }),
  examples: [at(10, 1), at(10, 2), at(10, 5), at(10, 10), at(10, 50), at(100, 1), at(100, 10), at(100, 50), at(1, 5)],
  controls: {
    'a spike that is too wide to pay': {
      at: [at(100, 5), at(100, 50)],
      replicate: survives({ family: harmlessStaircase() }),
    },
    'all data are real': {
      at: [at(100, 5), at(10, 50)],
      replicate: survives({ workflow: workflows.contaminatedAccumulation({ share: 1 }) }),
    },
    'leak not capped at ¼': {
      at: [at(1, 5)],
      criterion: ({ n, T }) => {
        // ∫ n m^{n−1} ((1 + m)/2)^{nk} dm by the midpoint rule.
        let sum = 0
        for (let i = 0; i < 1000; i++) {
          const m = (i + 0.5) / 1000
          sum += n * Math.exp((n - 1) * Math.log(m) + n * (T - 1) * Math.log((1 + m) / 2))
        }
        return probability.equals(sum / 1000, { margin })
      },
    },
  },
  survivors: {
    'every observation drawn': { at: [at(10, 5)], replicate: survives({ path: 'raw' }) },
  },
  limits: ['Sample sizes up to 100, where the family collapses at its second level.'],
  figure: {
    title: 'Probability that the model has not collapsed',
    x: 'T',
    xLabel: 'generation',
    yLabel: 'probability',
    xScale: 'log',
    over: integersFrom(2, 60),
    lines: {
      'n = 10': (T) => laws.staircaseSurvival(10, T - 1),
      'n → ∞: 2/(k + 2)': (T) => survivalLimit(T - 1),
    },
    series: ({ n }) => (n === 1 ? undefined : `simulated, n = ${n}`),
  },
})
