import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/assumption-2'
import { SMOOTH, SMOOTH_NAMES, type SmoothName } from './worlds/smooth-families.ts'

type Constant = 'K₂' | 'K₃' | 'λ₀'
type Point = { readonly family: SmoothName; readonly constant: Constant }

const RADIUS = 2
const CONSTANTS: Constant[] = ['K₂', 'K₃', 'λ₀']

/** Parameters and observations, fine enough for six digits. A location family looks the same around every parameter. */
const gridOf = (family: SmoothName) =>
  family === 'Bernoulli logit'
    ? { thetas: integersFrom(-1000, 1000).map((i) => (i * RADIUS) / 1000), xs: [0, 1] }
    : { thetas: [0], xs: integersFrom(-3000, 3000).map((i) => i / 950) }

const computed = experiment(
  ({ family }: Point) => ({ family }),
  ({ family }, { constant }) =>
    () => {
      const { derivatives, expectation } = SMOOTH[family]
      const { thetas, xs } = gridOf(family)
      if (constant === 'λ₀') {
        return Math.min(...thetas.map((theta) => expectation(theta, (x) => -derivatives(theta, x)[1])))
      }
      const order = constant === 'K₂' ? 1 : 2
      return Math.max(...thetas.flatMap((theta) => xs.map((x) => Math.abs(derivatives(theta, x)[order]))))
    },
)
const listed = ({ family, constant }: Point) => {
  const { hessian, third, information } = SMOOTH[family].stated.constants(0, RADIUS)
  return { 'K₂': hessian, 'K₃': third, 'λ₀': information }[constant]
}

verify(theorem, {
  title: 'the suprema of the derivatives, and the least information, are the listed constants',
  domain: domain({ family: axis.choice(...SMOOTH_NAMES), constant: axis.choice(...CONSTANTS) }),
  examples: points({ family: SMOOTH_NAMES, constant: CONSTANTS }),
  measures: 'supremum over a grid of parameters and observations, by central differences; no chance',
  replicate: computed,
  predicts: listed,
  criterion: (value) => identity.equals(value, { relative: 1e-5 }),
  controls: {
    'the derivatives of another family': {
      at: points({ family: 'logistic location', constant: CONSTANTS }),
      world: { family: 'hyperbolic secant' },
    },
    'constants one per mille larger': {
      at: [
        ...points({ family: ['logistic location', 'Cauchy location'], constant: 'K₃' }),
        ...points({ family: 'Bernoulli logit', constant: 'λ₀' }),
      ],
      predicts: (point) => 1.001 * listed(point),
    },
  },
  limits: ['Suprema over grids: right to 1e-5, not proofs.'],
  figure: {
    title: 'Third derivative of ln p at x, logistic location',
    // The horizontal axis is no parameter: x − θ stands where the family does.
    over: points({ family: integersFrom(-40, 40).map((i) => `${i / 8}` as SmoothName), constant: 'K₃' }),
    labels: ['x − θ', '|third derivative|'],
    lines: {
      'logistic location': ({ family: x }) => Math.abs(SMOOTH['logistic location'].derivatives(0, Number(x))[2]),
      'K₃ = 1/(3√3)': () => 1 / (3 * Math.sqrt(3)),
    },
    series: () => undefined,
  },
})
