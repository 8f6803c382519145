import { axis, domain, experiment, families, identity, points, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/score-identities'
import { type Member, onTheCircle, onTheLine, SMOOTH, type SmoothName, THETAS } from './worlds/smooth-families.ts'

type Way = 'mean curvature' | 'variance of the score'
type Point = Member & { readonly way: Way }

const bothWays: Way[] = ['mean curvature', 'variance of the score']
const members = (family: SmoothName | SmoothName[], way: Way | Way[]) => points({ family, theta: 0.7, way })
const information = ({ family, theta }: Member) => SMOOTH[family].stated.information(theta)

/** The Fisher information by one of two expectations, of the derivatives of a model. */
const expected = experiment(
  ({ family }: Point) => ({ model: SMOOTH[family] }),
  ({ model }, { family, theta, way }) =>
    () =>
      SMOOTH[family].expectation(theta, (x) => {
        const [score, second] = model.derivatives(theta, x)
        return way === 'mean curvature' ? -second : score * score
      }),
)

verify(theorem, {
  title: 'the variance of the score and the mean curvature are both the Fisher information',
  domain: domain({
    family: axis.choice<SmoothName>('logistic location', 'von Mises direction', 'Bernoulli logit', 'hyperbolic secant'),
    theta: axis.uniform(-2, 2),
    way: axis.choice<Way>('mean curvature', 'variance of the score'),
  }),
  examples: members(['logistic location', 'von Mises direction', 'Bernoulli logit'], bothWays),
  measures: 'E score² or −E of the second derivative, by quadrature and central differences; no chance',
  replicate: expected,
  predicts: information,
  criterion: (value) => identity.equals(value, { relative: 1e-6 }),
  controls: {
    'model with another scale than the data': {
      at: members('logistic location', bothWays),
      world: { model: onTheLine(families.logisticLocation({ scale: 1.2 })) },
    },
    'model with another concentration': {
      at: members('von Mises direction', 'mean curvature'),
      world: { model: onTheCircle(families.vonMises({ concentration: 3 })) },
    },
    'information of two observations': {
      at: members('Bernoulli logit', 'mean curvature'),
      predicts: (point) => 2 * information(point),
    },
  },
  limits: ['Numerical derivatives and quadrature, right to 1e-6.'],
  figure: {
    title: 'Fisher information of a Bernoulli logit',
    over: points({ family: 'Bernoulli logit', theta: THETAS, way: 'mean curvature' }),
    labels: ['logit θ', 'information'],
    lines: { 'p(1 − p)': information, 'K₂ = ¼': () => 0.25 },
    series: ({ family, way }) => (family === 'Bernoulli logit' ? way : undefined),
  },
})
