import { choice, domain, logInteger, logSpaced, probability, property } from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import suddenCollapse, { collapseProbability } from '../../theorems/barzilai-shamir-2025/sudden-collapse.ts'
import { type SuddenCollapse, secondModel } from './second-model.ts'

/** −2 [0.8 ln 1.0625 + 0.2 ln 0.5]/ln 100: from n = N over this number on a hit no longer pays. */
const CLIFF = Math.log(100) / (-2 * (0.8 * Math.log(1.0625) + 0.2 * Math.log(0.5)))
const predicted = (sizeRatio: number) => (sizeRatio < CLIFF ? collapseProbability() : 0)

const margin = 0.04
// As for the limit itself; beyond the cliff a rare second hit can still pay.
const tolerance = 0.01
const at = (sizeRatio: number, n = 400): SuddenCollapse => ({ n, sizeRatio })
const collapses = (n: number, sizeRatio: number) =>
  secondModel({ n, sizeRatio }, ({ collapsed }) => collapsed)

verify(
  property(suddenCollapse, {
    title:
      'collapse has its full probability up to n = 10N, and none beyond n = 36N: the cliff is consistency',
    domain: domain({ n: logInteger(360, 1000), sizeRatio: choice(1, 2, 5, 10, 36, 40, 60) }),
    measures: 'one run of two generations, N = ⌈n / sizeRatio⌉: is TV(θ_2, truth) above 1/10?',
    replicate: ({ n, sizeRatio }) => collapses(n, sizeRatio),
    criterion: ({ sizeRatio }) => probability.equals(predicted(sizeRatio), { margin, tolerance }),
    examples: [at(1), at(5), at(10), at(40), at(60)],
    controls: {
      'N = n on both sides of the cliff': { at: [at(40), at(60)], replicate: ({ n }) => collapses(n, 1) },
      'a cliff at n = 5N': {
        at: [at(10)],
        criterion: ({ sizeRatio }) =>
          probability.equals(sizeRatio < 5 ? collapseProbability() : 0, { margin, tolerance }),
      },
      'no cliff': {
        at: [at(40), at(60)],
        criterion: () => probability.equals(collapseProbability(), { margin, tolerance }),
      },
    },
    survivors: { 'N ten times larger': { at: [at(10)], replicate: ({ n }) => collapses(n, 1) } },
    limits: [
      'Between 10N and 36N the probability falls from one value to the other and has no closed form; the formula puts the middle at 25.5N.',
    ],
    figure: {
      title: 'Probability of collapse at the second model, n = 400',
      x: 'sizeRatio',
      xLabel: 'sample size over the family’s N',
      yLabel: 'probability of collapse',
      xScale: 'log',
      over: logSpaced(1, 60, 300),
      lines: { 'limit law, cliff at 25.5': predicted },
      series: ({ n }) => (n === 400 ? 'simulated' : undefined),
    },
  }),
)
