import { axis, domain, experiment, identity, points, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/score-identities'
import { type Member, SMOOTH, type SmoothName, THETAS } from './worlds/smooth-families.ts'

const members = (family: SmoothName | SmoothName[], theta: number | number[] = 0.7) => points({ family, theta })

/** |E score| where the score is taken at another parameter than that of the data, if so changed. */
const meanScore = experiment(
  (_: Member) => ({ at: (theta: number) => theta }),
  ({ at }, { family, theta }) => {
    const { expectation, derivatives } = SMOOTH[family]
    return () => Math.abs(expectation(theta, (x) => derivatives(at(theta), x)[0]))
  },
)

verify(theorem, {
  title: 'the mean score vanishes',
  domain: domain({
    family: axis.choice<SmoothName>('logistic location', 'von Mises direction', 'Bernoulli logit', 'hyperbolic secant'),
    theta: axis.uniform(-2, 2),
  }),
  examples: [
    ...members(['logistic location', 'von Mises direction', 'Bernoulli logit', 'hyperbolic secant']),
    ...members('logistic location', 0),
  ],
  measures: '|E score|, by quadrature and central differences; no chance',
  replicate: meanScore,
  criterion: () => identity.atMost(1e-7, { relative: 1e-9 }),
  controls: {
    'score at another parameter than the data’s': {
      at: members(['logistic location', 'von Mises direction', 'Bernoulli logit']),
      world: { at: (theta) => theta + 0.01 },
    },
    'score at the mirrored parameter': {
      at: members(['logistic location', 'hyperbolic secant']),
      world: { at: (theta) => -theta },
    },
  },
  survivors: {
    'θ and −θ interchanged at 0': { at: members('logistic location', 0), world: { at: (theta) => -theta } },
  },
  limits: ['Numerical derivatives and quadrature: zero means below 1e-7.'],
  figure: {
    title: 'Mean score at θ of data drawn at 0.7, logistic',
    over: members('logistic location', THETAS),
    labels: ['θ of the score', 'mean score'],
    lines: {
      'logistic location': ({ family, theta }) => SMOOTH[family].expectation(0.7, (x) => Math.tanh((x - theta) / 2)),
      zero: () => 0,
    },
    series: () => undefined,
  },
})
