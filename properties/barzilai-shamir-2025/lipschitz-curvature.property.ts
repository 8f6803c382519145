import { always, axis, domain, type Experiment, verify } from 'collapse-check'
import taylorLemmas from '#theorems/barzilai-shamir-2025/taylor-lemmas'
import { derivatives, FAMILIES, type FamilyName } from './quadrature.ts'

interface Point {
  readonly family: FamilyName
  /** Distance of the two parameters. */
  readonly delta: number
}

/** Whether the curvature of a random observation changes by at most `share`·K₃·Δ between two random parameters. */
const lipschitz =
  (share = 1, order: 1 | 2 = 2): Experiment<Point> =>
  ({ family: name, delta }) => {
    const { family } = FAMILIES[name]
    const bound = share * (family.assumptions?.(new Float64Array(1), 10).third ?? Number.NaN) * delta
    return (stream) => {
      const theta = 2 * (2 * stream.uniform() - 1)
      const x = name === 'Bernoulli logit' ? Number(stream.uniform() < 0.5) : 3 * (2 * stream.uniform() - 1)
      const [here, there] = [derivatives(family, theta, x), derivatives(family, theta + delta, x)]
      // Central differences are right to 1e-8.
      return Math.abs((here[order - 1] ?? Number.NaN) - (there[order - 1] ?? Number.NaN)) <= bound + 1e-6
    }
  }

const at = (family: FamilyName, delta = 0.2): Point => ({ family, delta })

verify(taylorLemmas, {
  title: 'curvatures at two parameters differ by at most K₃ times their distance',
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
  measures: 'a random parameter and observation: do the two curvatures obey the bound?',
  replicate: lipschitz(),
  criterion: () => always({ margin: 0.01 }),
  examples: [
    at('logistic location'),
    at('hyperbolic secant'),
    at('von Mises direction'),
    at('Bernoulli logit'),
    at('Cauchy location'),
  ],
  controls: {
    'half of K₃': {
      at: [at('logistic location'), at('von Mises direction'), at('Bernoulli logit')],
      replicate: lipschitz(0.5),
    },
    'gradients in place of curvatures': {
      at: [at('logistic location'), at('Bernoulli logit')],
      replicate: lipschitz(1, 1),
    },
  },
  limits: ['Parameters in [−2, 2 + Δ] and observations within 3 of 0, where the third derivative is largest.'],
  figure: {
    title: 'Share of parameters and observations that obey the bound',
    x: 'delta',
    xLabel: 'distance of the parameters Δ',
    yLabel: 'share',
    over: [0.1, 0.3],
    lines: { 'certified above': () => 0.99 },
    series: ({ family }) => family,
  },
})
