import { axis, domain, type Experiment, type Family, families, identity, integersFrom, verify } from 'collapse-check'
import scoreIdentities from '#theorems/barzilai-shamir-2025/score-identities'
import { derivatives, expectation, FAMILIES, type FamilyName } from './quadrature.ts'

type Way = 'mean curvature' | 'variance of the score'

interface Point {
  readonly family: FamilyName
  readonly theta: number
  readonly way: Way
}

/** The Fisher information by one of two expectations, with the derivatives of `model` if that is another one. */
const information =
  (model?: Family): Experiment<Point> =>
  ({ family: name, theta, way }) =>
  () => {
    const setting = FAMILIES[name]
    return expectation(setting, theta, (x) => {
      const [score, second] = derivatives(model ?? setting.family, theta, x)
      return way === 'mean curvature' ? -second : score * score
    })
  }

const known = ({ family, theta }: Point) => {
  const out = new Float64Array(1)
  FAMILIES[family].family.fisherInformation?.(Float64Array.of(theta), out)
  return out[0] ?? Number.NaN
}
const relative = 1e-6
const at = (family: FamilyName, way: Way, theta = 0.7): Point => ({ family, theta, way })
const bernoulliInformation = (theta: number) => known(at('Bernoulli logit', 'mean curvature', theta))

verify(scoreIdentities, {
  title: 'the variance of the score and the mean curvature are both the Fisher information',
  domain: domain({
    family: axis.choice<FamilyName>('logistic location', 'von Mises direction', 'Bernoulli logit', 'hyperbolic secant'),
    theta: axis.uniform(-2, 2),
    way: axis.choice<Way>('mean curvature', 'variance of the score'),
  }),
  measures: 'E score² or −E of the second derivative, by quadrature and central differences; no chance',
  replicate: information(),
  criterion: (point) => identity.equals(known(point), { relative }),
  examples: [
    at('logistic location', 'mean curvature'),
    at('logistic location', 'variance of the score'),
    at('von Mises direction', 'mean curvature'),
    at('von Mises direction', 'variance of the score'),
    at('Bernoulli logit', 'mean curvature'),
    at('Bernoulli logit', 'variance of the score'),
  ],
  controls: {
    'model with another scale than the data': {
      at: [at('logistic location', 'mean curvature'), at('logistic location', 'variance of the score')],
      replicate: information(families.logisticLocation({ scale: 1.2 })),
    },
    'model with another concentration': {
      at: [at('von Mises direction', 'mean curvature')],
      replicate: information(families.vonMises({ concentration: 3 })),
    },
    'information of two observations': {
      at: [at('Bernoulli logit', 'mean curvature')],
      criterion: (point) => identity.equals(2 * known(point), { relative }),
    },
  },
  limits: ['Numerical derivatives and quadrature, right to 1e-6.'],
  figure: {
    title: 'Fisher information of a Bernoulli logit',
    x: 'theta',
    xLabel: 'logit θ',
    yLabel: 'information',
    over: integersFrom(-20, 20).map((i) => i / 10),
    lines: { 'p(1 − p)': bernoulliInformation, 'K₂ = ¼': () => 0.25 },
    series: ({ family, way }) => (family === 'Bernoulli logit' ? way : undefined),
  },
})
