import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { logisticPinskerRatio } from '#theorems/barzilai-shamir-2025/kl-expansion'
import { divergence, type Pair, SMOOTH, SMOOTH_NAMES, type SmoothName } from './worlds/smooth-families.ts'

const pairs = (delta: number | number[], family: SmoothName = 'logistic location') => points({ family, delta })

/** Total variation over √(share · KL). */
const ratio = experiment(
  (_: Pair) => ({ share: 0.5 }),
  ({ share }, pair) =>
    () => {
      const { expectation, logDensity } = SMOOTH[pair.family]
      const logRatio = (x: number) => logDensity(pair.delta, x) - logDensity(0, x)
      const distance = expectation(0, (x) => 0.5 * Math.abs(Math.expm1(logRatio(x))))
      return distance / Math.sqrt(share * divergence(pair))
    },
)

verify(theorem, {
  title: 'total variation is at most √(KL/2)',
  domain: domain({
    family: axis.choice(...SMOOTH_NAMES),
    delta: axis.logUniform(0.05, 3).means('the distance of two parameters'),
  }),
  examples: [...pairs([0.05, 0.5, 2]), ...pairs(0.05, 'Bernoulli logit')],
  measures: 'TV/√(KL/2) of two members at distance Δ, by quadrature; no chance',
  replicate: ratio,
  predicts: () => 1,
  criterion: (value) => identity.atMost(value, { relative: 1e-9 }),
  controls: {
    '√(KL/4) in its place': { at: [...pairs([0.05, 0.5]), ...pairs(0.05, 'Bernoulli logit')], world: { share: 0.25 } },
    'a bound of one half': { at: pairs([0.05, 0.5]), predicts: () => 0.5 },
  },
  limits: ['One parameter, five families.'],
  figure: {
    title: 'Total variation over √(KL/2), logistic location',
    over: pairs(logSpaced(0.05, 3)),
    labels: ['Δ', 'ratio'],
    log: 'x',
    lines: { 'exact, tanh(Δ/4)': ({ delta }) => logisticPinskerRatio(delta), 'Pinsker’s bound': () => 1 },
    series: ({ family }) => (family === 'logistic location' ? 'computed' : undefined),
  },
})
