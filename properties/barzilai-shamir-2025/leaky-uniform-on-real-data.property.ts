import { axis, domain, type Experiment, families, logSpaced, probability, verify } from 'collapse-check'
import leakyUniformConsistency, {
  LARGE,
  N,
  TRUTHS,
  type Truth,
} from '#theorems/barzilai-shamir-2025/leaky-uniform-consistency'
import { accumulating } from './accumulating.ts'
import { leakyDistance } from './leaky-distance.ts'

interface Point {
  readonly truth: Truth
  readonly n: number
}

const FAR = 0.05

/** Whether a fit of n real observations is far from the truth; with T generations of its own data if asked. */
const far =
  ({ size = (n: number) => n, sizeRatio = 0, generations = 1 } = {}): Experiment<Point> =>
  ({ truth, n: given }) => {
    const n = size(given)
    const training = accumulating(families.leakyUniform({ N: sizeRatio > 0 ? Math.ceil(n / sizeRatio) : N }), n)
    return (stream) => leakyDistance(training.run(TRUTHS[truth], generations, stream), TRUTHS[truth]) > FAR
  }

const margin = 0.02
const rare = 0.01
const at = (truth: Truth, n = LARGE[truth]): Point => ({ truth, n })

verify(leakyUniformConsistency, {
  title: 'from some sample size on, the estimate is within 0.05 of the truth in 99 % of fits',
  domain: domain({
    truth: axis.choice<Truth>('no leak', 'leak 0.05', 'leak 0.2'),
    times: axis.logUniform(1, 3),
  }).derive(({ truth, times }) => ({ truth, n: Math.ceil(LARGE[truth] * times) })),
  measures: 'one fit of n real observations, N = 20: is its total variation distance to the truth above 0.05?',
  replicate: far(),
  criterion: () => probability.atMost(rare, { margin }),
  examples: [at('no leak'), at('leak 0.05'), at('leak 0.2'), at('leak 0.05', 6400)],
  controls: {
    'a family that grows with n, and its second model': {
      at: [at('no leak')],
      replicate: far({ sizeRatio: 1, generations: 2 }),
    },
    'below 51 N a wide spike is not found': { at: [at('leak 0.05')], replicate: far({ size: () => 800 }) },
    'a hundred observations only': { at: [at('leak 0.2')], replicate: far({ size: () => 100 }) },
  },
  survivors: {
    'the second model, far beyond the cliff at n = 25.5 N': {
      at: [at('no leak')],
      replicate: far({ generations: 2 }),
    },
  },
  limits: [
    'Three truths out of a continuum; convergence is seen as one small probability at large n.',
    'Consistency is about n → ∞ with N fixed. The collapse of Theorem 5.1 is about n ≤ 10 N.',
  ],
  figure: {
    title: 'Share of fits further than 0.05 from the truth',
    x: 'n',
    xLabel: 'real observations n',
    yLabel: 'share of fits',
    xScale: 'log',
    over: logSpaced(800, 6400, 10),
    lines: { 'certified below': () => rare + margin },
    series: ({ truth }) => truth,
  },
})
