import {
  axis,
  chain,
  domain,
  families,
  integersFrom,
  points,
  probability,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import amplification, { type Blocks, hitProbability, hitsAtLeast } from '#theorems/barzilai-shamir-2025/amplification'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-1'

const blocksOf = ({ m, n }: Blocks) => ({
  family: families.leakyBlocks({ blocks: m, N: n }),
  truth: [...new Array<number>(m).fill(0), m + 1],
  generations: 2,
  n,
  workflow: workflows.accumulate,
})
const fiftyEach = (...blocks: number[]) => blocks.map((m) => ({ m, n: 50 * m }))
const several = fiftyEach(4, 8)

verify(amplification, {
  title: 'the second model of m blocks collapses at least as often as there is a hit',
  domain: domain({ m: axis.choice(1, 2, 4, 8), perBlock: axis.choice(50, 75, 100) }).derive(({ m, perBlock }) => ({
    m,
    n: m * perBlock,
  })),
  examples: [...points({ m: 1, n: 100 }), ...several],
  measures: 'two generations of n observations, all kept, N = n: is TV(θ_2, truth) above 1/10?',
  // The distance of a model is the mean of its leaks; its last parameter is the spike.
  replicate: chain(blocksOf, (_last, _point, { theta }) => {
    const leaks = theta.subarray(0, -1)
    return leaks.reduce((sum, leak) => sum + leak, 0) / leaks.length > collapsedFrom
  }),
  predicts: hitsAtLeast,
  criterion: (value) => probability.atLeast(value, { margin: 0.08 }),
  controls: {
    'a single block': { at: several, world: (_world, { n }) => blocksOf({ m: 1, n }) },
    'a spike that memorises nothing': {
      at: several,
      world: (_world, { m }) => ({ family: families.leakyBlocks({ blocks: m, N: 1 }) }),
    },
    ...worlds.allDataAreReal(...several),
  },
  limits: [
    'A lower bound: collapses without a hit are counted too. Deviations of less than 0.08 are not looked for; amplified-hits looks closer, at the hits.',
  ],
  figure: {
    title: 'Collapse of the second model, by number of blocks, n = 50m',
    over: fiftyEach(...integersFrom(1, 16)),
    x: 'm',
    labels: ['blocks m', 'probability'],
    lines: { 'a hit, at least': hitsAtLeast, 'limit 1 − 0.7589^m': ({ m }) => hitProbability(m) },
    series: ({ m, n }) => (n === 50 * m ? 'simulated collapse' : undefined),
  },
})
