import { axis, domain, experiment, identity, integersFrom, points, special, verify } from 'collapse-check'
import theorem, { ballContraction } from '#theorems/yi-2025/many-dimensions'

interface Ball {
  readonly p: number
  readonly R: number
  readonly d: number
}

const balls = (p: number | number[], R: number | number[], d: number | number[]): Ball[] => points({ p, R, d })
const chiSquareBelow = (degrees: number, x: number) => special.regularizedGammaLower(degrees / 2, Math.max(0, x) / 2)

/** The larger of the variances along and across the model’s direction, where what passes is decided by u along and the rest. */
const largestVariance = experiment(
  (_: Ball) => ({ restAllowed: (R: number, u: number) => R * R - u * u }),
  ({ restAllowed }, { p, R, d }) => {
    const moment = (f: (u: number) => number, degrees: number) =>
      special.gaussLegendre(
        (u) => f(u) * Math.exp(-0.5 * (u - d) * (u - d)) * chiSquareBelow(degrees, restAllowed(R, u)),
        -R,
        R,
        64,
      )
    return () => {
      const mass = moment(() => 1, p - 1)
      const mean = moment((u) => u, p - 1) / mass
      const along = moment((u) => (u - mean) * (u - mean), p - 1) / mass
      return Math.max(along, moment(() => 1, p + 1) / mass)
    }
  },
)

verify(theorem, {
  title: 'what passes a ball varies most if the model is at its centre',
  domain: domain({ p: axis.integer(2, 12), R: axis.uniform(0.5, 5), d: axis.uniform(0, 3) }),
  examples: [...balls([2, 3, 5], [1.5, 3], [0, 1]), ...balls(10, 3, 3)],
  measures:
    'the larger of the variances of what passes along and across the model’s direction, by quadrature; no chance',
  replicate: largestVariance,
  predicts: ballContraction,
  criterion: (value) => identity.atMost(value, { relative: 1e-5 }),
  controls: {
    'a thousandth less': { at: balls([2, 5], 3, 0), predicts: (point) => 0.999 * ballContraction(point) },
    'a dimension more': {
      at: balls([2, 5], [1.5, 3], 0),
      predicts: ({ p, R }) => ballContraction({ p: p + 1, R }),
    },
    'a cylinder': { at: balls([2, 5], 1.5, 1), world: { restAllowed: (R: number) => 4 * R * R } },
  },
  limits: ['Observed by quadrature at these points, not proved; computed to five digits, not simulated.'],
  figure: {
    title: 'Largest variance of what passes a ball around the model, by dimensions',
    over: balls(integersFrom(2, 20), 3, 0),
    labels: ['dimensions p', 'variance'],
    lines: { 'R = 3': ballContraction, 'R = 1.5': ({ p }) => ballContraction({ p, R: 1.5 }) },
    series: ({ d, R }) => (d === 0 ? `computed, R = ${R}` : undefined),
  },
})
