import { axis, domain, logSpaced, probability, verify } from 'collapse-check'
import { collapseWithoutHit } from '#theorems/barzilai-shamir-2025/collapse-bounds'
import suddenCollapse, { collapseProbability, hitProbability } from '#theorems/barzilai-shamir-2025/sudden-collapse'
import { type SuddenCollapse, secondModel } from './second-model.ts'

const margin = 0.04
const at = (n: number, sizeRatio = 0.5): SuddenCollapse => ({ n, sizeRatio })

verify(suddenCollapse, {
  title: 'the second model is far from the truth with the exact probability of a hit, near 0.241',
  domain: domain({ n: axis.logInteger(150, 1000), sizeRatio: axis.uniform(0.1, 0.5) }),
  measures: 'one run of two generations, N = ⌈n / sizeRatio⌉: is TV(θ_2, truth) above 1/10?',
  replicate: (point) => secondModel(point, ({ collapsed }) => collapsed),
  criterion: ({ n }) => {
    const hit = hitProbability(n)
    return probability.between(hit, hit + collapseWithoutHit(n), { margin })
  },
  examples: [at(200), at(400), at(1000)],
  controls: {
    'a spike that stays wide': {
      at: [at(200), at(400)],
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
    'the first leak taken as (1 − x_max)/2: a hit in 1 of 5 runs': {
      at: [at(400), at(1000)],
      criterion: ({ n }) => probability.between(0.2, 0.2 + collapseWithoutHit(n), { margin }),
    },
  },
  survivors: {
    'N ten times larger': {
      at: [at(200)],
      replicate: ({ n }) => secondModel({ n, sizeRatio: 0.05 }, ({ collapsed }) => collapsed),
    },
  },
  limits: [
    'A model far away without a hit is allowed for by its proved bound, 0.0013 at n = 150 and below 1e-6 from 400 on.',
    'n up to 1000; the fit costs n log n, and there is no sufficient statistic.',
  ],
  figure: {
    title: 'How often the second model is far from the truth',
    x: 'n',
    xLabel: 'sample size n',
    yLabel: 'probability of collapse',
    xScale: 'log',
    over: logSpaced(150, 1000, 12),
    lines: { 'exact law': (n) => hitProbability(Math.round(n)), limit: () => collapseProbability() },
  },
})
