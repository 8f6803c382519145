import { axis, distribution, domain, type Experiment, logSpaced, verify, workflows } from 'collapse-check'
import staircaseConsistency, { distanceCdf } from '#theorems/barzilai-shamir-2025/staircase-consistency'
import { distances } from './staircase.ts'

interface Point {
  readonly n: number
  readonly T: number
}

const freshReal = workflows.contaminatedAccumulation({ share: 1 })

/** The distance of model θ_T to the truth where every batch is real. */
const distance =
  (changed: Parameters<typeof distances>[1] = {}): Experiment<Point> =>
  ({ n, T }) => {
    const run = distances(n, { workflow: freshReal, ...changed })
    return (stream) => {
      let last = Number.NaN
      run(T, stream, (_t, found) => {
        last = found
      })
      return last
    }
  }

const margin = 0.03
const law = (N: number) => ({
  name: `1 − (1 − y)^${N}`,
  cdf: (y: number) => distanceCdf(N, y),
  leftLimit: (y: number) => (y <= 0.5 ? -Math.expm1(N * Math.log1p(-y)) : 1),
})
const at = (n: number, T = 8): Point => ({ n, T })
const synthetic = workflows.contaminatedAccumulation({ share: 0 })

verify(staircaseConsistency, {
  title: 'on real data the distance to the truth has the law of one minus a maximum',
  domain: domain({ n: axis.logInteger(1, 1e9), T: axis.logInteger(1, 8) }),
  measures: 'total variation distance of θ_T to the truth, all batches real',
  replicate: distance(),
  criterion: ({ n, T }) => distribution.equals(law(n * T), { margin }),
  examples: [at(1, 1), at(2, 1), at(10), at(100), at(1e6)],
  controls: {
    'synthetic data in place of real ones': {
      at: [at(10), at(100)],
      replicate: distance({ workflow: synthetic }),
    },
    'one observation fewer': {
      at: [at(2, 1)],
      criterion: ({ n, T }) => distribution.equals(law(n * T - 1), { margin }),
    },
  },
  survivors: { 'every observation drawn': { at: [at(10)], replicate: distance({ path: 'raw' }) } },
  limits: ['At the truth U[0, 1] only; the paper’s lemma is about every member.'],
  figure: {
    title: 'Distance of the laws from the prediction',
    x: 'n',
    xLabel: 'real observations a generation n, eight generations',
    yLabel: 'Kolmogorov distance',
    xScale: 'log',
    over: logSpaced(10, 1e6, 10),
    lines: { 'certified below': () => margin },
    series: ({ T }) => (T === 8 ? 'simulated' : undefined),
  },
})
