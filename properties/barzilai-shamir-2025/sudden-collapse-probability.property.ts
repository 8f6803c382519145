import { domain, logInteger, logSpaced, probability, property, uniform } from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import suddenCollapse, { collapseProbability } from '../../theorems/barzilai-shamir-2025/sudden-collapse.ts'
import { type SuddenCollapse, secondModel } from './second-model.ts'

const margin = 0.04
// Measured frequencies differ from the limit by less than 0.01 from n = 100 on; the law has no closed form there.
const tolerance = 0.01
const at = (n: number, sizeRatio = 1): SuddenCollapse => ({ n, sizeRatio })

verify(
  property(suddenCollapse, {
    title: 'the second model is far from the truth with probability 0.241',
    domain: domain({ n: logInteger(100, 1000), sizeRatio: uniform(0.5, 10) }),
    measures: 'one run of two generations, N = ⌈n / sizeRatio⌉: is TV(θ_2, truth) above 1/10?',
    replicate: (point) => secondModel(point, ({ collapsed }) => collapsed),
    criterion: () => probability.equals(collapseProbability(), { margin, tolerance }),
    examples: [at(100), at(200), at(400), at(1000)],
    controls: {
      'a spike that stays wide': {
        at: [at(100), at(400)],
        replicate: (point) => secondModel(point, ({ collapsed }) => collapsed, { narrow: Math.log(1 / 39) }),
      },
      'all data are real': {
        at: [at(200)],
        replicate: (point) => secondModel(point, ({ collapsed }) => collapsed, { onlyReal: true }),
      },
      'sample 40 times larger than N': {
        at: [at(400)],
        replicate: ({ n }) => secondModel({ n, sizeRatio: 40 }, ({ collapsed }) => collapsed),
      },
    },
    survivors: {
      'N ten times larger': {
        at: [at(100)],
        replicate: ({ n }) => secondModel({ n, sizeRatio: 0.1 }, ({ collapsed }) => collapsed),
      },
    },
    limits: [
      'A limit law at finite n: within 0.01 by assumption, within 0.05 by test.',
      'n up to 1000; the fit costs n log n, and there is no sufficient statistic.',
    ],
    figure: {
      title: 'How often the second model is far from the truth',
      x: 'n',
      xLabel: 'sample size n = N',
      yLabel: 'probability of collapse',
      xScale: 'log',
      over: logSpaced(100, 1000, 20),
      lines: { limit: () => collapseProbability() },
    },
  }),
)
