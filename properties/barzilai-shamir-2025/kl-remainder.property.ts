import { axis, domain, type Experiment, identity, logSpaced, verify } from 'collapse-check'
import klExpansion, { remainderAtMost } from '#theorems/barzilai-shamir-2025/kl-expansion'
import { expectation, FAMILIES, type FamilyName, logDensity } from './quadrature.ts'

interface Point {
  readonly family: FamilyName
  readonly delta: number
}

/** KL(p_0 ‖ p_Δ) by quadrature. */
const divergence = ({ family: name, delta }: Point) => {
  const setting = FAMILIES[name]
  return expectation(setting, 0, (x) => logDensity(setting.family, 0, x) - logDensity(setting.family, delta, x))
}
const constantsOf = (name: FamilyName) => {
  const constants = FAMILIES[name].family.assumptions?.(new Float64Array(1), 0)
  if (constants === undefined) throw new TypeError(`${name} states no constants`)
  return constants
}
const remainder =
  (quadratic = 0.5): Experiment<Point> =>
  (point) =>
  () =>
    Math.abs(divergence(point) - quadratic * constantsOf(point.family).information * point.delta * point.delta)

const atMost = ({ family, delta }: Point, share = 1) =>
  identity.atMost(share * remainderAtMost(delta, constantsOf(family).third), { relative: 1e-6 })
const at = (delta: number, family: FamilyName = 'logistic location'): Point => ({ family, delta })

verify(klExpansion, {
  title: 'the remainder of the quadratic expansion of KL is at most K₃|Δ|³/6',
  domain: domain({
    family: axis.choice<FamilyName>('logistic location', 'hyperbolic secant', 'von Mises direction', 'Cauchy location'),
    delta: axis.logUniform(0.05, 3),
  }),
  measures: '|KL − I Δ²/2| by quadrature; no chance',
  replicate: remainder(),
  criterion: (point) => atMost(point),
  examples: [at(0.05), at(0.2), at(0.5), at(1), at(2), at(2, 'von Mises direction')],
  controls: {
    'a tenth of K₃': {
      at: [at(2), at(2, 'von Mises direction')],
      criterion: (point) => atMost(point, 0.1),
    },
    'quadratic term without the half': { at: [at(0.05), at(2)], replicate: remainder(1) },
  },
  limits: [
    'One parameter; the remainder of a symmetric family is of fourth order, so small errors are far from the bound.',
  ],
  figure: {
    title: 'Remainder of the quadratic expansion of KL, logistic location',
    x: 'delta',
    xLabel: 'Δ',
    yLabel: '|KL − I Δ²/2|',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(0.05, 3),
    lines: {
      'bound K₃Δ³/6': (delta) => remainderAtMost(delta, constantsOf('logistic location').third),
      'exact, Δ²/6 − Δ coth(Δ/2) + 2': (delta) => {
        const square = delta * delta
        if (delta < 0.3) return (square * square) / 360 - (square * square * square) / 15120
        return Math.abs(delta / Math.tanh(delta / 2) - 2 - square / 6)
      },
    },
    series: ({ family }) => (family === 'logistic location' ? 'computed' : undefined),
  },
})
