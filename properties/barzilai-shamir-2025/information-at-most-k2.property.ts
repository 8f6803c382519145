import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import scoreIdentities from '#theorems/barzilai-shamir-2025/score-identities'
import { derivatives, expectation, FAMILIES, type FamilyName } from './quadrature.ts'

interface Point {
  readonly family: FamilyName
  readonly theta: number
}

const curvature =
  (factor = 1): Experiment<Point> =>
  ({ family: name, theta }) =>
  () => {
    const setting = FAMILIES[name]
    return -factor * expectation(setting, theta, (x) => derivatives(setting.family, theta, x)[1])
  }

const boundOf = ({ family, theta }: Point) =>
  FAMILIES[family].family.assumptions?.(Float64Array.of(theta), 1).hessian ?? Number.NaN
const relative = 1e-6
const at = (family: FamilyName, theta = 0): Point => ({ family, theta })

verify(scoreIdentities, {
  title: 'the Fisher information is at most K₂',
  domain: domain({
    family: axis.choice<FamilyName>(
      'logistic location',
      'von Mises direction',
      'Bernoulli logit',
      'hyperbolic secant',
      'Cauchy location',
    ),
    theta: axis.uniform(-2, 2),
  }),
  measures: 'the mean curvature −E of the second derivative; no chance',
  replicate: curvature(),
  criterion: (point) => identity.atMost(boundOf(point), { relative }),
  examples: [
    at('logistic location'),
    at('von Mises direction'),
    at('Bernoulli logit'),
    at('hyperbolic secant'),
    at('Cauchy location'),
  ],
  controls: {
    'a third of K₂': {
      at: [at('logistic location'), at('von Mises direction'), at('Bernoulli logit'), at('hyperbolic secant')],
      criterion: (point) => identity.atMost(boundOf(point) / 3, { relative }),
    },
    'information of five observations': {
      at: [at('logistic location'), at('Cauchy location')],
      replicate: curvature(5),
    },
  },
  limits: ['Five families; numerical derivatives and quadrature.'],
  figure: {
    title: 'Fisher information of a Bernoulli logit and K₂',
    x: 'theta',
    xLabel: 'logit θ',
    yLabel: 'information',
    over: integersFrom(-20, 20).map((i) => i / 10),
    lines: { 'K₂ = ¼': () => 0.25, 'a third': () => 0.25 / 3 },
    series: ({ family }) => (family === 'Bernoulli logit' ? 'computed' : undefined),
  },
})
