import { axis, domain, type Experiment, families, integersFrom, probability, variates, verify } from 'collapse-check'
import amplification, { hitProbability, hitsAtLeast, hitsAtMost } from '#theorems/barzilai-shamir-2025/amplification'

interface Point {
  readonly m: number
  readonly n: number
}

/**
 * Whether one of n synthetic observations hits the leak: real data fall into m blocks at random, each block is
 * fitted by itself, and the far interval gets half the mean leak.
 */
const hits =
  (blocks = (m: number) => m): Experiment<Point> =>
  ({ m: planned, n }) => {
    const m = blocks(planned)
    const family = families.leakyUniform({ N: n })
    const sample = new Float64Array(n)
    const theta = new Float64Array(2)
    return (stream) => {
      let leaks = 0
      let left = n
      for (let b = 0; b < m; b++) {
        const count = b === m - 1 ? left : variates.binomial(stream, left, 1 / (m - b))
        left -= count
        for (let i = 0; i < count; i++) sample[i] = stream.uniform()
        theta.set([0, 2])
        if (count > 0) family.fit(sample, count, theta)
        leaks += theta[0] ?? Number.NaN
      }
      return variates.binomial(stream, n, leaks / m / 2) > 0
    }
  }

const margin = 0.03
const hit = (m: number, n: number) => probability.between(hitsAtLeast(m, n), hitsAtMost(m, n), { margin })
const at = (m: number, n: number): Point => ({ m, n })

verify(amplification, {
  title: 'a synthetic observation hits the leak of m blocks with the exact probability, near 1 − 0.7589^m',
  domain: domain({ m: axis.choice(1, 2, 3, 4, 6, 8, 12, 16), perBlock: axis.choice(50, 100, 150) }).derive(
    ({ m, perBlock }) => ({ m, n: m * perBlock }),
  ),
  measures: 'one fit of n real observations and one synthetic batch: is there a hit?',
  replicate: hits(),
  criterion: ({ m, n }) => hit(m, n),
  examples: [at(1, 100), at(4, 400), at(8, 800), at(16, 1600)],
  controls: {
    'a single block': { at: [at(4, 400), at(16, 1600)], replicate: hits(() => 1) },
    'hits of m blocks counted as one': {
      at: [at(4, 400), at(16, 1600)],
      criterion: ({ n }) => hit(1, n),
    },
  },
  limits: [
    'The law is known between two bounds, at most 0.011 apart.',
    'Hits only; amplified-collapse fits the second model too.',
  ],
  figure: {
    title: 'Probability that the second model collapses, by number of blocks',
    x: 'm',
    xLabel: 'blocks m',
    yLabel: 'probability of a hit',
    over: integersFrom(1, 16),
    lines: {
      'at least, n = 100m': (m) => hitsAtLeast(m, 100 * m),
      'limit 1 − 0.7589^m': hitProbability,
      'one block': () => hitProbability(1),
    },
  },
})
