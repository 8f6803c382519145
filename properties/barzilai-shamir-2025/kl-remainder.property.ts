import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { logisticRemainder, remainderAtMost } from '#theorems/barzilai-shamir-2025/kl-expansion'
import { divergence, type Pair, SMOOTH, type SmoothName } from './worlds/smooth-families.ts'

const pairs = (delta: number | number[], family: SmoothName = 'logistic location') => points({ family, delta })
const constantsOf = ({ family }: Pair) => SMOOTH[family].stated.constants(0, 0)
const bound = (pair: Pair) => remainderAtMost(pair.delta, constantsOf(pair).third)

const remainder = experiment(
  (_: Pair) => ({ share: 0.5 }),
  ({ share }, pair) =>
    () =>
      Math.abs(divergence(pair) - share * constantsOf(pair).information * pair.delta * pair.delta),
)

verify(theorem, {
  title: 'the remainder of the quadratic expansion of KL is at most K₃|Δ|³/6',
  domain: domain({
    family: axis.choice<SmoothName>('logistic location', 'hyperbolic secant', 'von Mises direction', 'Cauchy location'),
    delta: axis.logUniform(0.05, 3).means('the distance of two parameters'),
  }),
  examples: [...pairs([0.05, 0.2, 0.5, 1, 2]), ...pairs(2, 'von Mises direction')],
  measures: '|KL − I Δ²/2| by quadrature; no chance',
  replicate: remainder,
  predicts: bound,
  criterion: (value) => identity.atMost(value, { relative: 1e-6 }),
  controls: {
    'a tenth of K₃': { at: [...pairs(2), ...pairs(2, 'von Mises direction')], predicts: (pair) => 0.1 * bound(pair) },
    'quadratic term without the half': { at: pairs([0.05, 2]), world: { share: 1 } },
  },
  limits: [
    'One parameter; the remainder of a symmetric family is of fourth order, so small errors are far from the bound.',
  ],
  figure: {
    title: 'Remainder of the quadratic expansion of KL, logistic location',
    over: pairs(logSpaced(0.05, 3)),
    labels: ['Δ', '|KL − I Δ²/2|'],
    log: 'both',
    lines: {
      'bound K₃Δ³/6': bound,
      'exact, Δ²/6 − Δ coth(Δ/2) + 2': ({ delta }) => logisticRemainder(delta),
    },
    series: ({ family }) => (family === 'logistic location' ? 'computed' : undefined),
  },
})
