import { axis, domain, type Experiment, identity, logSpaced, verify } from 'collapse-check'
import klExpansion from '#theorems/barzilai-shamir-2025/kl-expansion'
import { expectation, FAMILIES, type FamilyName, logDensity } from './quadrature.ts'

interface Point {
  readonly family: FamilyName
  readonly delta: number
}

const logRatio = ({ family: name, delta }: Point, x: number) =>
  logDensity(FAMILIES[name].family, delta, x) - logDensity(FAMILIES[name].family, 0, x)

/** Total variation over √(KL · share). */
const ratio =
  (share = 0.5): Experiment<Point> =>
  (point) =>
  () => {
    const setting = FAMILIES[point.family]
    const distance = expectation(setting, 0, (x) => 0.5 * Math.abs(Math.expm1(logRatio(point, x))))
    return distance / Math.sqrt(-share * expectation(setting, 0, (x) => logRatio(point, x)))
  }

const at = (delta: number, family: FamilyName = 'logistic location'): Point => ({ family, delta })
const logisticRatio = (delta: number) => Math.tanh(delta / 4) / Math.sqrt((delta / Math.tanh(delta / 2) - 2) / 2)

verify(klExpansion, {
  title: 'total variation is at most √(KL/2)',
  domain: domain({
    family: axis.choice<FamilyName>(
      'logistic location',
      'hyperbolic secant',
      'von Mises direction',
      'Bernoulli logit',
      'Cauchy location',
    ),
    delta: axis.logUniform(0.05, 3),
  }),
  measures: 'TV/√(KL/2) of two members at distance Δ, by quadrature; no chance',
  replicate: ratio(),
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  examples: [at(0.05), at(0.5), at(2), at(0.05, 'Bernoulli logit')],
  controls: {
    '√(KL/4) in its place': {
      at: [at(0.05), at(0.5), at(0.05, 'Bernoulli logit')],
      replicate: ratio(0.25),
    },
    'a bound of one half': {
      at: [at(0.05), at(0.5)],
      criterion: () => identity.atMost(0.5, { relative: 1e-9 }),
    },
  },
  limits: ['One parameter, five families.'],
  figure: {
    title: 'Total variation over √(KL/2), logistic location',
    x: 'delta',
    xLabel: 'Δ',
    yLabel: 'ratio',
    xScale: 'log',
    over: logSpaced(0.05, 3),
    lines: { 'exact, tanh(Δ/4)': logisticRatio, 'Pinsker’s bound': () => 1 },
    series: ({ family }) => (family === 'logistic location' ? 'computed' : undefined),
  },
})
