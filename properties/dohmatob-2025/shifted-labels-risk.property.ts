import { logSpaced, mean, points, verify, workflows } from 'collapse-check'
import theorem, * as law from '#theorems/dohmatob-2025/shifted-labels'
import { domain, fitOfBoth, offBy } from './worlds/shifted-labels.ts'

const { riskFloor, shiftedRisk, squaredErrorVariance } = law
const fits = (real: number, shifted: number, shift: number | number[] = 4, d = 5) => points({ d, real, shifted, shift })

verify(theorem, {
  title: 'the risk of least squares on rows of which some have shifted labels is the exact one',
  domain,
  examples: [
    ...fits(20, 10, [0.1, 4, 100]),
    ...fits(0, 30),
    ...fits(1000, 100),
    ...fits(9_990_000, 10_000, 1000),
    ...fits(3, 9, 4, 6),
  ],
  measures: '|ŵ − w|² of one fit, in units of the noise’s variance',
  replicate: fitOfBoth,
  predicts: shiftedRisk,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.05 * value, variance: { atMost: 1.25 * squaredErrorVariance(point) } }),
  controls: {
    'all labels right': { at: [...fits(20, 10), ...fits(9_990_000, 10_000, 1000)], world: offBy(0) },
    'a shift that is a tenth longer': {
      at: [...fits(20, 10, 100), ...fits(9_990_000, 10_000, 1000)],
      world: offBy(1.1),
    },
    'right and shifted rows exchanged': {
      at: fits(20, 10, 100),
      world: { workflow: workflows.freshRealLatestSynthetic({ share: 1 / 3 }) },
    },
    'the limit of many rows': {
      at: fits(3, 9, 4, 6),
      predicts({ d, real, shifted, shift }) {
        const [odds, share] = [d / (real + shifted - d), shifted / (real + shifted)]
        return odds + shift * (share * share + share * (1 - share) * odds)
      },
    },
    'noise and floor alone': {
      at: fits(20, 10, [4, 100]),
      predicts: (point) => shiftedRisk({ ...point, shift: 0 }) + riskFloor(point),
    },
  },
  limits: ['Deviations of less than 5 % of the risk are not looked for; at most six dimensions.'],
  figure: {
    title: 'Risk with a tenth of the rows shifted by |δ|² = 4σ², five dimensions',
    over: logSpaced(2, 1e6).flatMap((tens) => fits(9 * Math.round(tens), Math.round(tens))),
    x: 'real',
    labels: ['rows with the right labels', 'mean squared error / σ²'],
    log: 'both',
    lines: {
      'with the shifted rows': shiftedRisk,
      'without them': ({ d, real }) => d / (real - d - 1),
      floor: riskFloor,
    },
    series: () => undefined,
  },
})
