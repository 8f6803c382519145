import { logSpaced, mean, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/dohmatob-2025/shifted-labels'
import { domain, fitOfBoth, offBy } from './worlds/shifted-labels.ts'

const { riskFloor, shiftedRisk, squaredErrorVariance } = law
/** A share of so many rows whose labels are shifted. */
const fits = (rows: number, share: number, shift = 100) =>
  points({ d: 5, real: Math.round((1 - share) * rows), shifted: Math.round(share * rows), shift })

verify(theorem, {
  title: 'the risk is at least the squared share of shifted rows times the squared shift, however many rows there are',
  domain,
  examples: [100, 10_000, 10_000_000].flatMap((rows) => [...fits(rows, 0.01), ...fits(rows, 0.1), ...fits(rows, 0.9)]),
  measures: '|ŵ − w|² of one fit, in units of the noise’s variance',
  replicate: fitOfBoth,
  predicts: riskFloor,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) =>
    mean.atLeast(value, {
      margin: 0.05 * shiftedRisk(point),
      variance: { atMost: 1.25 * squaredErrorVariance(point) },
    }),
  controls: {
    'all labels right': { at: [...fits(10_000, 0.1), ...fits(10_000_000, 0.01)], world: offBy(0) },
    'a shift that is a tenth shorter': { at: [...fits(10_000, 0.1), ...fits(10_000_000, 0.01)], world: offBy(0.9) },
    'the share in place of its square': {
      at: [...fits(10_000, 0.1), ...fits(10_000_000, 0.01)],
      predicts: ({ real, shifted, shift }) => (shift * shifted) / (real + shifted),
    },
    'the floor raised by a tenth': { at: fits(10_000_000, 0.01), predicts: (point) => 1.1 * riskFloor(point) },
  },
  limits: ['Less than 5 % of the risk below the floor is not looked for. With few rows the risk is far above it.'],
  figure: {
    title: 'Risk by the number of rows, |δ|² = 100σ², five dimensions',
    over: logSpaced(200, 1e8).flatMap((rows) => fits(rows, 0.1)),
    x: 'real',
    labels: ['rows with the right labels', 'mean squared error / σ²'],
    log: 'both',
    lines: {
      'a tenth shifted': shiftedRisk,
      'a hundredth': ({ real, ...point }) => shiftedRisk({ ...point, real, shifted: Math.round(real / 99) }),
      'a thousandth': ({ real, ...point }) => shiftedRisk({ ...point, real, shifted: Math.round(real / 999) }),
      none: ({ real, ...point }) => shiftedRisk({ ...point, real, shifted: 0 }),
    },
    series: () => undefined,
  },
})
