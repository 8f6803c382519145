import { axis, domain, type Experiment, integersFrom, mean, type TrainingPlan, verify, workflows } from 'collapse-check'
import noSelfCorrection from '#theorems/barzilai-shamir-2025/no-self-correction'
import { fourthMoment, varianceAt } from '#theorems/barzilai-shamir-2025/quadratic-variance-accumulation'
import { accumulating, first } from './accumulating.ts'
import { FAMILIES, type FamilyName } from './quadratic-variance-families.ts'

interface Point {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
  readonly mean: number
}

/** The product of the errors of generations 1 and T, in units of V/n. */
const product =
  (changed: Partial<TrainingPlan> = {}): Experiment<Point> =>
  ({ family: name, n, T, mean: truth }) => {
    const { family, V } = FAMILIES[name]
    const training = accumulating(family, n, changed)
    const scale = varianceAt(V, truth) / n
    return (stream) => {
      let early = 0
      const late = first(
        training.run([truth], T, stream, (t, theta) => {
          if (t === 1) early = first(theta) - truth
        }),
      )
      return (early * (late - truth)) / scale
    }
  }

/** E(e_1² e_T²) ≤ √(E e_1⁴ · E e_T⁴), from the law; a quarter of slack. */
const variance = ({ family, ...point }: Point) => {
  const V = FAMILIES[family].V
  return 1.25 * (Math.sqrt(fourthMoment({ ...point, V, T: 1 }) * fourthMoment({ ...point, V })) - 1)
}
const at = (family: FamilyName, n: number, T: number, truth = 1): Point => ({ family, n, T, mean: truth })

verify(noSelfCorrection, {
  title: 'the covariance of the first and the latest error is the variance of the first',
  domain: domain({
    family: axis.choice<FamilyName>(
      'Gaussian',
      'Poisson',
      'Bernoulli',
      'binomial of 3 trials',
      'exponential',
      'gamma of shape 3',
      'negative binomial of size 2',
      'Gaussian variance',
    ),
    n: axis.logInteger(2, 500),
    T: axis.integer(2, 20),
    u: axis.uniform(0.1, 0.9),
  })
    .derive(({ family, n, T, u }) => ({ family, n, T, mean: FAMILIES[family].meanAt(u) }))
    .where((point) => variance(point) < 7),
  measures: '(m_1 − m_0)(m_T − m_0) after one run, in units of V/n',
  replicate: product(),
  criterion: (point) => mean.equals(1, { margin: 0.06, variance: { atMost: variance(point) } }),
  examples: [
    at('Bernoulli', 5, 8, 0.3),
    at('Poisson', 5, 8, 2),
    at('Gaussian', 5, 20, 0),
    at('gamma of shape 3', 5, 8),
    at('exponential', 20, 20),
  ],
  controls: {
    'fresh real data in every generation': {
      at: [at('Bernoulli', 5, 8, 0.3), at('exponential', 20, 20)],
      replicate: product({ workflow: workflows.contaminatedAccumulation({ share: 1 }) }),
    },
    'errors that fade like 1/√T': {
      at: [at('Gaussian', 5, 20, 0)],
      criterion: (point) =>
        mean.equals(1 / Math.sqrt(point.T), { margin: 0.06, variance: { atMost: variance(point) } }),
    },
  },
  survivors: {
    'every observation drawn': { at: [at('Poisson', 5, 8, 2)], replicate: product({ path: 'raw' }) },
  },
  limits: ['Deviations of less than 6 % of the variance of the first error are not looked for.'],
  figure: {
    title: 'Covariance of the first and the latest error',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'covariance / variance of the first error',
    over: integersFrom(2, 20),
    lines: { 'all data kept': () => 1, 'fresh real data every time': (T) => 1 / T },
    series: ({ family }) => family,
  },
})
