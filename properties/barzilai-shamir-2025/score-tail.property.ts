import { axis, domain, type Experiment, families, identity, logSpaced, verify } from 'collapse-check'
import assumption2 from '#theorems/barzilai-shamir-2025/assumption-2'
import { derivatives, FAMILIES, type FamilyName, logDensity } from './quadrature.ts'

interface Point {
  readonly family: FamilyName
  /** θ: the tail is that of p_θ. */
  readonly theta: number
}

const boundOf = ({ family, theta }: Point) =>
  FAMILIES[family].family.assumptions?.(Float64Array.of(theta), 1).score ?? Number.NaN

/** The largest Pr(|score| ≥ u)/(2 e^{−u²/2K₁²}) over all u: at the values of the score, where the tail jumps. */
const largestRatio =
  (scale = 1): Experiment<Point> =>
  (point) =>
  () => {
    const { family, nodes, weight } = FAMILIES[point.family]
    const K = scale * boundOf(point)
    const scores = Array.from(nodes, (x): [number, number] => [
      Math.abs(derivatives(family, point.theta, x)[0]),
      Math.exp(logDensity(family, point.theta, x)) * weight(x),
    ]).sort(([a], [b]) => b - a)
    let [tail, largest] = [0, 0]
    for (const [u, mass] of scores) {
      tail += mass
      largest = Math.max(largest, (tail / 2) * Math.exp((u * u) / (2 * K * K)))
    }
    return largest
  }

/** The same for the mean of an exponential at 1, whose score is x − 1, with ten times the K₁ of its deviation. */
const ofExponential: Experiment<Point> = () => () => {
  const family = families.exponential()
  const score = (x: number) => derivatives(family, 1, x)[0]
  const K = 10
  let largest = 0
  for (let x = 1; x < 600; x++) {
    const u = score(x)
    largest = Math.max(largest, 0.5 * Math.exp(Math.min(700, (u * u) / (2 * K * K) - x)))
  }
  return largest
}

const at = (family: FamilyName, theta = 0): Point => ({ family, theta })
const atMostOne = () => identity.atMost(1, { relative: 1e-6 })

verify(assumption2, {
  title: 'the tail of the score obeys the listed K₁ at every u',
  domain: domain({
    family: axis.choice<FamilyName>(
      'logistic location',
      'hyperbolic secant',
      'von Mises direction',
      'Bernoulli logit',
      'Cauchy location',
    ),
    theta: axis.uniform(-2, 2),
  }),
  measures: 'largest Pr(|score| ≥ u) / (2 exp(−u²/2K₁²)) over u, by quadrature; no chance',
  replicate: largestRatio(),
  criterion: atMostOne,
  examples: [
    at('logistic location'),
    at('hyperbolic secant'),
    at('von Mises direction'),
    at('Bernoulli logit'),
    at('Cauchy location'),
  ],
  controls: {
    'an exponential model, with K₁ ten times the deviation of its score': {
      at: [at('logistic location')],
      replicate: ofExponential,
    },
    'K₁ a quarter of what is listed': {
      at: [at('logistic location'), at('hyperbolic secant'), at('von Mises direction'), at('Cauchy location')],
      replicate: largestRatio(0.25),
    },
  },
  limits: ['Five families with bounded scores; quadrature in place of a proof (the bound is elementary).'],
  figure: {
    title: 'Tails of the score, over what K₁ = 10 allows',
    x: 'theta',
    xLabel: 'u',
    yLabel: 'Pr(score ≥ u) / (2 exp(−u²/200))',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(1, 280, 60),
    lines: {
      'exponential model: above 1 in the end': (u) => 0.5 * Math.exp((u * u) / 200 - u - 1),
      allowed: () => 1,
    },
    series: () => undefined,
  },
})
