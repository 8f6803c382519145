import { axis, chain, domain, families, logSpaced, points, probability, verify } from 'collapse-check'
import theorem, {
  type Fit,
  LARGE,
  N,
  TRUTHS,
  type Truth,
} from '#theorems/barzilai-shamir-2025/leaky-uniform-consistency'
import { leakyUniform } from './worlds/leaky-uniform.ts'

const FAR = 0.05
const rare = 0.01
const margin = 0.02
const large = (truth: Truth): Fit => ({ truth, n: LARGE[truth] })

verify(theorem, {
  title: 'from some sample size on, the estimate is within 0.05 of the truth in 99 % of fits',
  domain: domain({
    truth: axis.choice<Truth>('no leak', 'leak 0.05', 'leak 0.2'),
    times: axis.logUniform(1, 3),
  }).derive(({ truth, times }) => ({ truth, n: Math.ceil(LARGE[truth] * times) })),
  examples: [large('no leak'), large('leak 0.05'), large('leak 0.2'), ...points({ truth: 'leak 0.05', n: 6400 })],
  measures: 'one fit of n real observations, N = 20: is its total variation distance to the truth above 0.05?',
  replicate: chain(
    ({ truth, n }: Fit) => ({ ...leakyUniform({ n, T: 1, N }), truth: TRUTHS[truth] }),
    (_last, { truth }, { theta }) => families.leakyUniformDistance(theta, TRUTHS[truth]) > FAR,
  ),
  predicts: () => rare,
  criterion: (value) => probability.atMost(value, { margin }),
  controls: {
    'a family that grows with n, and its second model': {
      at: [large('no leak')],
      world: (_world, { n }) => ({ generations: 2, family: families.leakyUniform({ N: n }) }),
    },
    'below 51 N a wide spike is not found': { at: [large('leak 0.05')], world: { n: 800 } },
    'a hundred observations only': { at: [large('leak 0.2')], world: { n: 100 } },
  },
  survivors: {
    'the second model, far beyond the cliff at n = 25.5 N': { at: [large('no leak')], world: { generations: 2 } },
  },
  limits: [
    'Three truths out of a continuum; convergence is seen as one small probability at large n.',
    'Consistency is about n → ∞ with N fixed. The collapse of Theorem 5.1 is about n ≤ 10 N.',
  ],
  figure: {
    title: 'Share of fits further than 0.05 from the truth',
    over: points({ truth: 'leak 0.05', n: logSpaced(800, 6400, 10) }),
    labels: ['real observations n', 'share of fits'],
    log: 'x',
    lines: { 'certified below': () => rare + margin },
    series: ({ truth }) => truth,
  },
})
