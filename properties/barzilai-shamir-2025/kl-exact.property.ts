import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/kl-expansion'
import { divergence, type Pair, SMOOTH, type SmoothName } from './worlds/smooth-families.ts'

const pairs = (delta: number | number[], family: SmoothName | SmoothName[] = 'logistic location') =>
  points({ family, delta })
const closedForm = ({ family, delta }: Pair) => SMOOTH[family].stated.kullbackLeibler(0, delta)
const logisticQuadratic = ({ delta }: Pair) => (delta * delta) / 6

const byQuadrature = experiment(
  (_: Pair) => ({ drawnFrom: 0 }),
  ({ drawnFrom }, pair) =>
    () =>
      divergence(pair, drawnFrom),
)

verify(theorem, {
  title: 'KL of two members has its closed form',
  domain: domain({
    family: axis.choice<SmoothName>('logistic location', 'von Mises direction', 'Bernoulli logit'),
    delta: axis.logUniform(0.05, 3).means('the distance of two parameters'),
  }),
  examples: [...pairs([0.05, 0.5, 2]), ...pairs(2, ['von Mises direction', 'Bernoulli logit'])],
  measures: 'KL(p_0 ‖ p_Δ) by quadrature; no chance',
  replicate: byQuadrature,
  predicts: closedForm,
  criterion: (value) => identity.equals(value, { relative: 1e-8 }),
  controls: {
    'data of another member': { at: [...pairs(0.5), ...pairs(2, 'von Mises direction')], world: { drawnFrom: 0.1 } },
    'quadratic term only': { at: pairs([0.5, 2]), predicts: logisticQuadratic },
  },
  limits: ['Three families; the other two have no closed form here.'],
  figure: {
    title: 'KL of two logistic laws at distance Δ',
    over: pairs(logSpaced(0.05, 3)),
    labels: ['Δ', 'KL'],
    log: 'both',
    lines: { 'Δ coth(Δ/2) − 2': closedForm, 'Δ²/6': logisticQuadratic },
    series: ({ family }) => (family === 'logistic location' ? 'computed' : undefined),
  },
})
