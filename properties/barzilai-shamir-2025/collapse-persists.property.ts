import { always, axis, domain, type Family, families, points, verify, workflows } from 'collapse-check'
import collapsePersists, { type Persistence } from '#theorems/barzilai-shamir-2025/collapse-persists'
import { everyHitCollapses } from './worlds/hits.ts'
import { alwaysWide, leakyUniform } from './worlds/leaky-uniform.ts'

/** Fits the third generation, of 3n observations, as if the spike were always wide. */
const missingTheSpike = (sharp: Family, n: number): Family => ({
  ...sharp,
  fit: (sample, count, theta) => (count === 3 * n ? alwaysWide : sharp).fit(sample, count, theta),
})

const long = points({ n: 100, T: 8 })
const examples = [...long, ...points({ n: 200, T: 4 })]

verify(collapsePersists, {
  title: 'after a hit no model is close to the truth again',
  domain: domain({ n: axis.logInteger(100, 200), T: axis.integer(3, 8) }),
  examples,
  measures: 'one run of T generations with N = nT: is every model after a hit far from the truth?',
  replicate: everyHitCollapses(({ n, T }: Persistence) => leakyUniform({ n, T, N: n * T })),
  criterion: () => always({ margin: 0.005 }),
  controls: {
    'fresh real data beside a twentieth of synthetic ones': {
      at: examples,
      world: { workflow: workflows.freshRealLatestSynthetic({ share: 0.95 }) },
    },
    'a solver that misses the narrow spike at the third generation': {
      at: examples,
      world: ({ family }, { n }) => ({ family: missingTheSpike(family, n) }),
    },
  },
  survivors: {
    'N ten times larger': {
      at: long,
      world: (_world, { n, T }) => ({ family: families.leakyUniform({ N: 10 * n * T }) }),
    },
  },
  limits: [
    'Reversals rarer than 1 in 200 runs are not looked for.',
    'A model that was far without a hit can come back: a first leak above 1/10 without a hit after it has a probability of 8e-7 at n = 100.',
  ],
  figure: {
    title: 'Share of runs without a reversal',
    over: points({ n: [100, 200], T: 8 }),
    labels: ['sample size n', 'share of runs'],
    lines: { 'certified above': () => 0.995 },
    series: () => 'simulated',
  },
})
