import { always, axis, domain, verify } from 'collapse-check'
import suddenCollapse from '#theorems/barzilai-shamir-2025/sudden-collapse'
import { type SuddenCollapse, secondModel } from './second-model.ts'

const at = (n: number, sizeRatio = 0.5): SuddenCollapse => ({ n, sizeRatio })
const hitMeansCollapse = ({ hit, collapsed }: { readonly hit: boolean; readonly collapsed: boolean }) =>
  !hit || collapsed

verify(suddenCollapse, {
  title: 'the second model is far from the truth whenever a synthetic observation hit the leak',
  domain: domain({ n: axis.logInteger(100, 1000), sizeRatio: axis.uniform(0.1, 0.5) }),
  measures: 'one run of two generations, N = ⌈n / sizeRatio⌉: no hit, or a collapse?',
  replicate: (point) => secondModel(point, hitMeansCollapse),
  criterion: () => always({ margin: 0.005 }),
  examples: [at(100), at(200), at(400)],
  controls: {
    'a spike that stays wide': {
      at: [at(100), at(400)],
      replicate: (point) => secondModel(point, hitMeansCollapse, { narrow: Math.log(1 / 39) }),
    },
    'sample 30 times larger than N': {
      at: [at(300)],
      replicate: ({ n }) => secondModel({ n, sizeRatio: 30 }, hitMeansCollapse),
    },
  },
  survivors: {
    'N ten times larger': {
      at: [at(100)],
      replicate: ({ n }) => secondModel({ n, sizeRatio: 0.05 }, hitMeansCollapse),
    },
  },
  limits: ['Violations rarer than 1 in 200 are not looked for.'],
  figure: {
    title: 'Share of runs without a hit that passes',
    x: 'n',
    xLabel: 'sample size n',
    yLabel: 'share of runs',
    over: [100, 400],
    lines: { 'certified above': () => 0.995 },
  },
})
