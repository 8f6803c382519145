import {
  axis,
  chain,
  domain,
  experiment,
  families,
  identity,
  integersFrom,
  points,
  verify,
  worlds,
} from 'collapse-check'
import theorem, { correctedFactor, correctedScores } from '#theorems/bertrand-2024/corrected-loop'
import { factorAtOptimum, locationLoop, REGULAR_FAMILIES, type RegularFamily } from './worlds/location-families.ts'
import { slopeAtFixedPoint } from './worlds/location-loops.ts'

interface Corrected<Family = RegularFamily | 'Gaussian mean'> {
  readonly family: Family
  readonly lambda: number
  readonly gamma: number
}

const gaussianMean = families.gaussianMean({ sd: 1 })
const OPTIMUM = 1
/** Where the data of the location families lie: at ±3. */
const A = 3

/** The share of an error that is left after one generation. */
const meanFactor = chain(
  ({ lambda, gamma, error }: Omit<Corrected, 'family'> & { readonly error: number }) => ({
    family: gaussianMean,
    truth: [OPTIMUM],
    start: [OPTIMUM + error],
    generations: 2,
    ...worlds.population(lambda),
    sampler: families.distortedSampler(gaussianMean, 'corrected', ([mean = 0], out) => {
      out[0] = (mean + gamma * OPTIMUM) / (1 + gamma)
    }),
  }),
  ({ mean }, { error }) => (mean - OPTIMUM) / error,
)

const locationFactor = slopeAtFixedPoint(({ family, lambda, gamma }: Corrected<RegularFamily>) => {
  const { scores, optimum } = locationLoop({ family, a: A, lambda })
  return { scores: correctedScores(scores, optimum, lambda, gamma), optimum, lambda: lambda / (1 + gamma), h: 1e-4 }
})

const factor = experiment(
  ({ gamma }: Corrected) => ({ strength: gamma, error: 1 }),
  ({ strength: gamma, error }, { family, lambda }) =>
    family === 'Gaussian mean' ? meanFactor({ lambda, gamma, error }) : locationFactor({ family, lambda, gamma }),
)

const predicted = ({ family, lambda, gamma }: Corrected) =>
  family === 'Gaussian mean' ? correctedFactor(lambda, gamma) : factorAtOptimum({ family, a: A, lambda }) / (1 + gamma)
const loops = (family: Corrected['family'], lambda: number, ...gamma: number[]) => points({ family, lambda, gamma })

verify(theorem, {
  title: 'one generation with the corrector shrinks errors by 1/(1 + γ) of the factor without it',
  domain: domain({
    family: axis.choice('Gaussian mean', ...REGULAR_FAMILIES),
    lambda: axis.logUniform(0.05, 50),
    gamma: axis.uniform(0, 5),
  }),
  examples: [
    ...loops('Gaussian mean', 1, 0, 0.1, 0.3, 1, 5),
    ...loops('Gaussian mean', 0.5, 1),
    ...points({ family: REGULAR_FAMILIES, lambda: 1, gamma: 1 }),
    ...loops('logistic', 10, 0.3),
  ],
  measures: 'the factor of one generation on infinitely many observations; no chance',
  replicate: factor,
  predicts: predicted,
  criterion: (value) => identity.equals(value, { relative: 1e-5 }),
  controls: {
    'the corrector switched off': {
      at: [...loops('Gaussian mean', 1, 0.1), ...points({ family: REGULAR_FAMILIES, lambda: 1, gamma: 1 })],
      world: { strength: 0 },
    },
    'γ left out of the factor': {
      at: [...loops('Gaussian mean', 1, 0.1), ...loops('logistic', 1, 1)],
      predicts: (point) => predicted({ ...point, gamma: 0 }),
    },
    'γ read as the corrected share': {
      at: loops('Gaussian mean', 1, 0.3, 0.1),
      world: (_: unknown, { gamma }: Corrected) => ({ strength: gamma / (1 - gamma) }),
    },
  },
  survivors: { 'an error in the other direction': { at: loops('Gaussian mean', 1, 1), world: { error: -2 } } },
  limits: [
    'For the Gaussian mean the sampler is moved to the mean of the corrected mixture, which is all that the estimate sees of it.',
  ],
  figure: {
    title: 'Factor of one generation, λ = 1',
    over: loops('Gaussian mean', 1, ...integersFrom(0, 50).map((tenths) => tenths / 10)),
    labels: ['strength of the corrector γ', 'factor'],
    lines: {
      'Gaussian mean': predicted,
      'logistic, data at ±3': (point) => predicted({ ...point, family: 'logistic' }),
    },
    series: ({ lambda, family }) => (lambda === 1 && family !== 'Cauchy' ? 'computed' : undefined),
  },
})
