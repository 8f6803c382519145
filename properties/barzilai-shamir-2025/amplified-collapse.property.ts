import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  probability,
  verify,
  type Workflow,
  workflows,
} from 'collapse-check'
import amplification, { hitProbability, hitsAtLeast } from '#theorems/barzilai-shamir-2025/amplification'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-1'
import { accumulating } from './accumulating.ts'

interface Point {
  readonly m: number
  readonly n: number
}

/** A changed world: how data are kept, how many blocks there are, how narrow the spike is. */
interface World {
  readonly workflow?: Workflow
  readonly blocks?: number
  readonly N?: number
}

/** Whether the second model is far from the truth: its distance is the mean of its leaks. */
const collapses =
  ({ workflow = workflows.accumulate, blocks, N }: World = {}): Experiment<Point> =>
  ({ m: planned, n }) => {
    const m = blocks ?? planned
    const family = families.leakyBlocks({ blocks: m, N: N ?? n })
    const training = accumulating(family, n, { workflow })
    const truth = [...new Array<number>(m).fill(0), m + 1]
    return (stream) => {
      const leaks = training.run(truth, 2, stream).subarray(0, m)
      return leaks.reduce((sum, leak) => sum + leak, 0) / m > collapsedFrom
    }
  }

const margin = 0.08
const at = (m: number, perBlock = 50): Point => ({ m, n: m * perBlock })

verify(amplification, {
  title: 'the second model of m blocks collapses at least as often as there is a hit',
  domain: domain({ m: axis.choice(1, 2, 4, 8), perBlock: axis.choice(50, 75, 100) }).derive(({ m, perBlock }) => ({
    m,
    n: m * perBlock,
  })),
  measures: 'two generations of n observations, all kept, N = n: is TV(θ_2, truth) above 1/10?',
  replicate: collapses(),
  criterion: ({ m, n }) => probability.atLeast(hitsAtLeast(m, n), { margin }),
  examples: [at(1, 100), at(4), at(8)],
  controls: {
    'a single block': { at: [at(4), at(8)], replicate: collapses({ blocks: 1 }) },
    'a spike that memorises nothing': { at: [at(4), at(8)], replicate: collapses({ N: 1 }) },
    'all data are real': {
      at: [at(4), at(8)],
      replicate: collapses({ workflow: workflows.contaminatedAccumulation({ share: 1 }) }),
    },
  },
  limits: [
    'A lower bound: collapses without a hit are counted too. Deviations of less than 0.08 are not looked for; amplified-hits looks closer, at the hits.',
  ],
  figure: {
    title: 'Collapse of the second model, by number of blocks, n = 50m',
    x: 'm',
    xLabel: 'blocks m',
    yLabel: 'probability',
    over: integersFrom(1, 16),
    lines: {
      'a hit, at least': (m) => hitsAtLeast(m, 50 * m),
      'limit 1 − 0.7589^m': hitProbability,
    },
    series: ({ m, n }) => (n === 50 * m ? 'simulated collapse' : undefined),
  },
})
