import { axis, domain, logSpaced, probability, verify } from 'collapse-check'
import { collapseProbability } from '#theorems/barzilai-shamir-2025/sudden-collapse'
import theorem51, { collapseAtLeast } from '#theorems/barzilai-shamir-2025/theorem-5-1'
import { type SuddenCollapse, secondModel } from './second-model.ts'

const margin = 0.03
const at = (n: number, sizeRatio = 1): SuddenCollapse => ({ n, sizeRatio })

verify(theorem51, {
  title: 'the second model is far from the truth with at least the proved probability',
  domain: domain({ n: axis.logInteger(100, 1000), sizeRatio: axis.uniform(0.5, 10) }),
  measures: 'one run of two generations, N = ⌈n / sizeRatio⌉: is TV(θ_2, truth) above 1/10?',
  replicate: (point) => secondModel(point, ({ collapsed }) => collapsed),
  criterion: () => probability.atLeast(collapseAtLeast, { margin }),
  examples: [at(100), at(200), at(400), at(1000)],
  controls: {
    'a spike that stays wide': {
      at: [at(100), at(400)],
      replicate: (point) => secondModel(point, ({ collapsed }) => collapsed, { narrow: Math.log(1 / 39) }),
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
    'The theorem speaks of every n; n from 100 to 1000 is tested. Below 100 the model can be far off without any hit.',
    'The true probability is near 0.24, four times the bound; see sudden-collapse.',
  ],
  figure: {
    title: 'How often the second model is far from the truth',
    x: 'n',
    xLabel: 'sample size n = N',
    yLabel: 'probability of collapse',
    xScale: 'log',
    over: logSpaced(100, 1000, 20),
    lines: { 'proved bound': () => collapseAtLeast, 'limit, sudden-collapse': () => collapseProbability() },
  },
})
