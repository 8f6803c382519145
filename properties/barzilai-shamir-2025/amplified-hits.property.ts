import { axis, domain, experiment, families, integersFrom, probability, variates, verify } from 'collapse-check'
import amplification, {
  type Blocks,
  hitProbability,
  hitsAtLeast,
  hitsAtMost,
} from '#theorems/barzilai-shamir-2025/amplification'

/**
 * Whether one of n synthetic observations hits the leak: real data fall into m blocks at random, each block is
 * fitted by itself, and the far interval gets half the mean leak.
 */
const hits = experiment(
  ({ m }: Blocks) => ({ blocks: m }),
  ({ blocks }, { n }) => {
    const family = families.leakyUniform({ N: n })
    const sample = new Float64Array(n)
    const theta = new Float64Array(2)
    return (stream) => {
      let leaks = 0
      let left = n
      for (let block = 0; block < blocks; block++) {
        const count = block === blocks - 1 ? left : variates.binomial(stream, left, 1 / (blocks - block))
        left -= count
        for (let i = 0; i < count; i++) sample[i] = stream.uniform()
        theta.set([0, 2])
        if (count > 0) family.fit(sample, count, theta)
        const [leak = Number.NaN] = theta
        leaks += leak
      }
      return variates.binomial(stream, n, leaks / blocks / 2) > 0
    }
  },
)

const bounds = (point: Blocks) => ({ low: hitsAtLeast(point), high: hitsAtMost(point) })
const hundredEach = (...blocks: number[]) => blocks.map((m) => ({ m, n: 100 * m }))

verify(amplification, {
  title: 'a synthetic observation hits the leak of m blocks with the exact probability, near 1 − 0.7589^m',
  domain: domain({ m: axis.choice(1, 2, 3, 4, 6, 8, 12, 16), perBlock: axis.choice(50, 100, 150) }).derive(
    ({ m, perBlock }) => ({ m, n: m * perBlock }),
  ),
  examples: hundredEach(1, 4, 8, 16),
  measures: 'one fit of n real observations and one synthetic batch: is there a hit?',
  replicate: hits,
  predicts: bounds,
  criterion: ({ low, high }) => probability.between(low, high, { margin: 0.03 }),
  controls: {
    'a single block': { at: hundredEach(4, 16), world: { blocks: 1 } },
    'hits of m blocks counted as one': { at: hundredEach(4, 16), predicts: ({ n }) => bounds({ m: 1, n }) },
  },
  limits: [
    'The law is known between two bounds, at most 0.011 apart.',
    'Hits only; amplified-collapse fits the second model too.',
  ],
  figure: {
    title: 'Probability that the second model collapses, by number of blocks',
    over: hundredEach(...integersFrom(1, 16)),
    x: 'm',
    labels: ['blocks m', 'probability of a hit'],
    lines: {
      'at least, n = 100m': hitsAtLeast,
      'limit 1 − 0.7589^m': ({ m }) => hitProbability(m),
      'one block': () => hitProbability(1),
    },
  },
})
