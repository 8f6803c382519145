import { axis, domain, laws, logSpaced, points, probability, verify } from 'collapse-check'
import suddenCollapse, {
  collapseProbability,
  hitProbability,
  type SuddenCollapse,
} from '#theorems/barzilai-shamir-2025/sudden-collapse'
import { sampleOf, secondModelCollapses, tenTimesLargerN } from './worlds/second-model.ts'

/** −2 [0.8 ln 1.0625 + 0.2 ln 0.5]/ln 100: from n = N over this number on a hit no longer pays. */
const CLIFF = Math.log(100) / (-2 * (0.8 * Math.log(1.0625) + 0.2 * Math.log(0.5)))

/** Full probability before the cliff, and none beyond, each within proved bounds. */
const bounds = ({ n, sizeRatio }: SuddenCollapse) => {
  const N = Math.ceil(n / sizeRatio)
  const [hit, without] = [hitProbability(n), laws.collapseWithoutHit(n)]
  return sizeRatio < CLIFF
    ? { low: hit - laws.hitWithoutCollapse(n, N), high: hit + without }
    : { low: undefined, high: laws.collapseDespiteSize(n, N) + without }
}
const margin = 0.04
const sizes = (...sizeRatio: number[]) => points({ n: 800, sizeRatio })

verify(suddenCollapse, {
  title: 'collapse has its full probability up to n = 10N, and none from n = 100N on: the cliff is consistency',
  domain: domain({ n: axis.logInteger(800, 1200), sizeRatio: axis.choice(1, 2, 5, 10, 100, 150, 200) }),
  examples: sizes(1, 5, 10, 100, 200),
  measures: 'one run of two generations, N = ⌈n / sizeRatio⌉: is TV(θ_2, truth) above 1/10?',
  replicate: secondModelCollapses,
  predicts: bounds,
  criterion: ({ low, high }) =>
    low === undefined ? probability.atMost(high, { margin }) : probability.between(low, high, { margin }),
  controls: {
    'N = n on both sides of the cliff': { at: sizes(100, 200), world: sampleOf(1) },
    'N = n/100 on both sides of the cliff': { at: sizes(5, 10), world: sampleOf(100) },
    'no cliff': { at: sizes(100, 200), predicts: ({ n }) => bounds({ n, sizeRatio: 10 }) },
  },
  survivors: tenTimesLargerN(...sizes(10)),
  limits: [
    'Between 10N and 100N the probability falls from one value to the other, and the bounds are too weak to say where; the formula puts the middle at 25.5N.',
    'Allowed on top of the exact law: 5e-4 for hits that do not collapse, and beyond the cliff 0.015.',
  ],
  figure: {
    title: 'Probability of collapse at the second model, n = 800',
    over: sizes(...logSpaced(1, 200, 300)),
    labels: ['sample size over the family’s N', 'probability of collapse'],
    log: 'x',
    lines: {
      'limit law, cliff at 25.5': ({ sizeRatio }) => (sizeRatio < CLIFF ? collapseProbability() : 0),
    },
  },
})
