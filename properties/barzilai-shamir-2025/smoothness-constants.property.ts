import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import assumption2 from '#theorems/barzilai-shamir-2025/assumption-2'
import { derivatives, expectation, FAMILIES, type FamilyName } from './quadrature.ts'

type Constant = 'K₂' | 'K₃' | 'λ₀'

interface Point {
  readonly family: FamilyName
  readonly constant: Constant
}

const RADIUS = 2

/** Suprema over the ball and the observations, on a grid fine enough for six digits. */
const computed =
  (as: (family: FamilyName) => FamilyName = (name) => name): Experiment<Point> =>
  ({ family: given, constant }) =>
  () => {
    const name = as(given)
    const setting = FAMILIES[name]
    // A location family looks the same around every parameter; the logit does not.
    const thetas = name === 'Bernoulli logit' ? integersFrom(-1000, 1000).map((i) => (i * RADIUS) / 1000) : [0]
    const xs = name === 'Bernoulli logit' ? [0, 1] : integersFrom(-3000, 3000).map((i) => i / 950)
    let found = constant === 'λ₀' ? Number.POSITIVE_INFINITY : 0
    for (const theta of thetas) {
      if (constant === 'λ₀') {
        const curvature = (x: number) => -derivatives(setting.family, theta, x)[1]
        found = Math.min(found, expectation(setting, theta, curvature))
      } else {
        for (const x of xs) {
          const [, second, third] = derivatives(setting.family, theta, x)
          found = Math.max(found, Math.abs(constant === 'K₂' ? second : third))
        }
      }
    }
    return found
  }

const listed = ({ family, constant }: Point) => {
  const constants = FAMILIES[family].family.assumptions?.(new Float64Array(1), RADIUS)
  if (constants === undefined) throw new TypeError(`${family} states no constants`)
  return { 'K₂': constants.hessian, 'K₃': constants.third, 'λ₀': constants.information }[constant]
}
const relative = 1e-5
const NAMES: readonly FamilyName[] = [
  'logistic location',
  'hyperbolic secant',
  'von Mises direction',
  'Bernoulli logit',
  'Cauchy location',
]
const CONSTANTS: readonly Constant[] = ['K₂', 'K₃', 'λ₀']
const at = (family: FamilyName, constant: Constant): Point => ({ family, constant })

verify(assumption2, {
  title: 'the suprema of the derivatives, and the least information, are the listed constants',
  domain: domain({ family: axis.choice(...NAMES), constant: axis.choice(...CONSTANTS) }),
  measures: 'supremum over a grid of parameters and observations, by central differences; no chance',
  replicate: computed(),
  criterion: (point) => identity.equals(listed(point), { relative }),
  examples: NAMES.flatMap((family) => CONSTANTS.map((constant) => at(family, constant))),
  controls: {
    'the derivatives of another family': {
      at: [at('logistic location', 'K₂'), at('logistic location', 'K₃'), at('logistic location', 'λ₀')],
      replicate: computed(() => 'hyperbolic secant'),
    },
    'constants one per mille larger': {
      at: [at('logistic location', 'K₃'), at('Cauchy location', 'K₃'), at('Bernoulli logit', 'λ₀')],
      criterion: (point) => identity.equals(1.001 * listed(point), { relative }),
    },
  },
  limits: ['Suprema over grids: right to 1e-5, not proofs.'],
  figure: {
    title: 'Third derivative of ln p at x, logistic location',
    x: 'family',
    xLabel: 'x − θ',
    yLabel: '|third derivative|',
    over: integersFrom(-40, 40).map((i) => i / 8),
    lines: {
      'logistic location': (x) => Math.abs(derivatives(FAMILIES['logistic location'].family, 0, x)[2]),
      'K₃ = 1/(3√3)': () => 1 / (3 * Math.sqrt(3)),
    },
    series: () => undefined,
  },
})
