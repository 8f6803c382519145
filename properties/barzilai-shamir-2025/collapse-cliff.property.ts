import { axis, domain, logSpaced, probability, verify } from 'collapse-check'
import {
  collapseDespiteSize,
  collapseWithoutHit,
  hitWithoutCollapse,
} from '#theorems/barzilai-shamir-2025/collapse-bounds'
import suddenCollapse, { collapseProbability, hitProbability } from '#theorems/barzilai-shamir-2025/sudden-collapse'
import { type SuddenCollapse, secondModel } from './second-model.ts'

/** −2 [0.8 ln 1.0625 + 0.2 ln 0.5]/ln 100: from n = N over this number on a hit no longer pays. */
const CLIFF = Math.log(100) / (-2 * (0.8 * Math.log(1.0625) + 0.2 * Math.log(0.5)))

const margin = 0.04
const at = (sizeRatio: number, n = 800): SuddenCollapse => ({ n, sizeRatio })
const collapses = (n: number, sizeRatio: number) => secondModel({ n, sizeRatio }, ({ collapsed }) => collapsed)
/** Full probability up to n = upTo·N, and none beyond, each within proved bounds. */
const cliffAt =
  (upTo: number) =>
  ({ n, sizeRatio }: SuddenCollapse) => {
    const N = Math.ceil(n / sizeRatio)
    const [hit, without] = [hitProbability(n), collapseWithoutHit(n)]
    return sizeRatio < upTo
      ? probability.between(hit - hitWithoutCollapse(n, N), hit + without, { margin })
      : probability.atMost(collapseDespiteSize(n, N) + without, { margin })
  }

verify(suddenCollapse, {
  title: 'collapse has its full probability up to n = 10N, and none from n = 100N on: the cliff is consistency',
  domain: domain({ n: axis.logInteger(800, 1200), sizeRatio: axis.choice(1, 2, 5, 10, 100, 150, 200) }),
  measures: 'one run of two generations, N = ⌈n / sizeRatio⌉: is TV(θ_2, truth) above 1/10?',
  replicate: ({ n, sizeRatio }) => collapses(n, sizeRatio),
  criterion: cliffAt(CLIFF),
  examples: [at(1), at(5), at(10), at(100), at(200)],
  controls: {
    'N = n on both sides of the cliff': { at: [at(100), at(200)], replicate: ({ n }) => collapses(n, 1) },
    'N = n/100 on both sides of the cliff': {
      at: [at(5), at(10)],
      replicate: ({ n }) => collapses(n, 100),
    },
    'no cliff': { at: [at(100), at(200)], criterion: ({ n }) => cliffAt(CLIFF)(at(10, n)) },
  },
  survivors: { 'N ten times larger': { at: [at(10)], replicate: ({ n }) => collapses(n, 1) } },
  limits: [
    'Between 10N and 100N the probability falls from one value to the other, and the bounds are too weak to say where; the formula puts the middle at 25.5N.',
    'Allowed on top of the exact law: 5e-4 for hits that do not collapse, and beyond the cliff 0.015.',
  ],
  figure: {
    title: 'Probability of collapse at the second model, n = 800',
    x: 'sizeRatio',
    xLabel: 'sample size over the family’s N',
    yLabel: 'probability of collapse',
    xScale: 'log',
    over: logSpaced(1, 200, 300),
    lines: {
      'limit law, cliff at 25.5': (sizeRatio) => (sizeRatio < CLIFF ? collapseProbability() : 0),
    },
    series: ({ n }) => (n === 800 ? 'simulated' : undefined),
  },
})
