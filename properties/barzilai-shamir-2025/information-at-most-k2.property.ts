import { axis, domain, experiment, identity, points, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/score-identities'
import { type Member, SMOOTH, type SmoothName, THETAS } from './worlds/smooth-families.ts'

const members = (...family: SmoothName[]) => points({ family, theta: 0 })
const K2 = ({ family, theta }: Member) => SMOOTH[family].stated.constants(theta, 1).hessian

const information = experiment(
  (_: Member) => ({ observations: 1 }),
  ({ observations }, { family, theta }) => {
    const { expectation, derivatives } = SMOOTH[family]
    return () => -observations * expectation(theta, (x) => derivatives(theta, x)[1])
  },
)

verify(theorem, {
  title: 'the Fisher information is at most K₂',
  domain: domain({
    family: axis.choice<SmoothName>(
      'logistic location',
      'von Mises direction',
      'Bernoulli logit',
      'hyperbolic secant',
      'Cauchy location',
    ),
    theta: axis.uniform(-2, 2),
  }),
  examples: members(
    'logistic location',
    'von Mises direction',
    'Bernoulli logit',
    'hyperbolic secant',
    'Cauchy location',
  ),
  measures: 'the mean curvature −E of the second derivative; no chance',
  replicate: information,
  predicts: K2,
  criterion: (value) => identity.atMost(value, { relative: 1e-6 }),
  controls: {
    'a third of K₂': {
      at: members('logistic location', 'von Mises direction', 'Bernoulli logit', 'hyperbolic secant'),
      predicts: (point) => K2(point) / 3,
    },
    'information of five observations': {
      at: members('logistic location', 'Cauchy location'),
      world: { observations: 5 },
    },
  },
  limits: ['Five families; numerical derivatives and quadrature.'],
  figure: {
    title: 'Fisher information of a Bernoulli logit and K₂',
    over: points({ family: 'Bernoulli logit', theta: THETAS }),
    labels: ['logit θ', 'information'],
    lines: { 'K₂ = ¼': () => 0.25, 'a third': () => 0.25 / 3 },
    series: ({ family }) => (family === 'Bernoulli logit' ? 'computed' : undefined),
  },
})
