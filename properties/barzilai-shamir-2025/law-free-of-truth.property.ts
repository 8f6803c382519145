import { axis, distribution, domain, type Experiment, type Family, families, verify } from 'collapse-check'
import pivotality from '#theorems/barzilai-shamir-2025/pivotality'
import { accumulating, first } from './accumulating.ts'
import { powerFunctionWithTolerance } from './power-function.ts'

type FamilyName = 'Beta(θ, 1)' | 'Gaussian mean' | 'exponential' | 'logistic location'

interface Point {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
  /** θ_0 of the first world; the second has θ_0 = 1. */
  readonly truth: number
}

const FAMILIES: { readonly [name in FamilyName]: readonly [Family, 'location' | 'scale'] } = {
  'Beta(θ, 1)': [families.powerFunction(), 'scale'],
  exponential: [families.exponential(), 'scale'],
  'Gaussian mean': [families.gaussianMean({ sd: 1 }), 'location'],
  'logistic location': [families.logisticLocation(), 'location'],
}

/** The error of θ_T, as difference or ratio, in two independent worlds that differ in their truth. */
const errors =
  (family?: Family, reference = 1): Experiment<Point> =>
  ({ family: name, n, T, truth }) => {
    const [sound, kind] = FAMILIES[name]
    const training = accumulating(family ?? sound, n)
    const error = (theta: number, of: number) => (kind === 'scale' ? Math.log(theta / of) : theta - of)
    return (stream) => {
      const here = error(first(training.run([truth], T, stream)), truth)
      return [here, error(first(training.run([reference], T, stream)), reference)]
    }
  }

const margin = 0.05
const at = (family: FamilyName, truth: number, n = 20, T = 6): Point => ({ family, n, T, truth })

verify(pivotality, {
  title: 'the error has the same law whatever the truth is',
  domain: domain({
    family: axis.choice<FamilyName>('Beta(θ, 1)', 'exponential', 'Gaussian mean', 'logistic location'),
    n: axis.logInteger(2, 30),
    T: axis.integer(1, 6),
    truth: axis.logUniform(0.01, 100),
  }).where(({ family, n, T }) => family !== 'logistic location' || n * T <= 25),
  measures: 'the error of θ_T in two worlds: one with truth θ_0, one with truth 1',
  replicate: errors(),
  criterion: () => distribution.same({ margin }),
  examples: [at('Beta(θ, 1)', 0.1), at('exponential', 0.1, 5, 6), at('logistic location', 0.1, 5, 5)],
  controls: {
    'an optimiser with an absolute tolerance of 0.05': {
      at: [at('Beta(θ, 1)', 0.1)],
      replicate: errors(powerFunctionWithTolerance(0.05)),
    },
    'a family whose spread depends on its mean otherwise': {
      at: [at('Gaussian mean', 10)],
      replicate: errors(families.powerFunction()),
    },
  },
  survivors: {
    'truth 1 compared with truth 50': {
      at: [at('exponential', 0.1, 5, 6)],
      replicate: errors(undefined, 50),
    },
  },
  limits: ['Laws closer than 0.05, in Kolmogorov distance, are not told apart.'],
  figure: {
    title: 'Distance between the laws of the error for two truths',
    x: 'truth',
    xLabel: 'truth θ_0, compared with 1',
    yLabel: 'Kolmogorov distance',
    xScale: 'log',
    over: [0.05, 0.2],
    lines: { 'certified below': () => margin },
    series: ({ family }) => family,
  },
})
