import { always, domain, logInteger, property, uniform } from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import suddenCollapse from '../../theorems/barzilai-shamir-2025/sudden-collapse.ts'
import { type SuddenCollapse, secondModel } from './second-model.ts'

const at = (n: number, sizeRatio = 1): SuddenCollapse => ({ n, sizeRatio })
const collapseMeansHit = ({ hit, collapsed }: { readonly hit: boolean; readonly collapsed: boolean }) =>
  hit === collapsed

verify(
  property(suddenCollapse, {
    title: 'the second model is far from the truth exactly when a synthetic observation hit the leak',
    domain: domain({ n: logInteger(100, 1000), sizeRatio: uniform(0.5, 10) }),
    measures: 'one run of two generations, N = ⌈n / sizeRatio⌉: do hit and collapse agree?',
    replicate: (point) => secondModel(point, collapseMeansHit),
    criterion: () => always({ margin: 0.005 }),
    examples: [at(100), at(200), at(400), at(100, 10)],
    controls: {
      'a spike that stays wide': {
        at: [at(100), at(400)],
        replicate: (point) => secondModel(point, collapseMeansHit, { narrow: Math.log(1 / 39) }),
      },
      'sample 30 times larger than N': {
        at: [at(300)],
        replicate: ({ n }) => secondModel({ n, sizeRatio: 30 }, collapseMeansHit),
      },
    },
    survivors: {
      'N ten times larger': {
        at: [at(100)],
        replicate: ({ n }) => secondModel({ n, sizeRatio: 0.1 }, collapseMeansHit),
      },
    },
    limits: [
      'Violations rarer than 1 in 200 are not looked for. At n = 100 the model can be far off without a hit, less often than once in 100 000 runs.',
    ],
    figure: {
      title: 'Share of runs in which hit and collapse agree',
      x: 'n',
      xLabel: 'sample size n',
      yLabel: 'share of runs',
      over: [100, 400],
      lines: { 'certified above': () => 0.995 },
      series: ({ sizeRatio }) => (sizeRatio === 1 ? 'N = n' : 'N = n/10'),
    },
  }),
)
