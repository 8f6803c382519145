import { axis, domain, experiment, identity, laws, logSpaced, points, special, verify } from 'collapse-check'
import theorem, { ratioLimit, riskMultiplier } from '#theorems/dey-2024/any-schedule'

interface Ratio {
  /** Observations of each later batch for each real one. */
  readonly ratio: number
}

const ratios = (...ratio: number[]): Ratio[] => points({ ratio })
const limit = ({ ratio }: Ratio) => ratioLimit(ratio, special.trigamma)

const longRun = experiment(
  (_: Ratio) => ({ T: 1_000_000, v2: 0 }),
  ({ T, v2 }, { ratio }) =>
    () =>
      riskMultiplier(v2, new Array<number>(T).fill(1, 0, 1).fill(ratio, 1)),
)

verify(theorem, {
  title: 'batches of c times the real data come to 1 + ψ₁(1 + 1/c)/c times its risk',
  domain: domain({ ratio: axis.logUniform(0.03, 30) }),
  examples: ratios(0.1, 0.5, 1, 2, 10),
  measures: 'the exact risk after a million batches, in units of that of the real data; no chance',
  replicate: longRun,
  predicts: limit,
  criterion: (value) => identity.equals(value, { relative: 1e-4 }),
  controls: {
    'π²/6 for every ratio': { at: ratios(0.1, 0.5, 2, 10), predicts: () => laws.harmonicSquares(1e6) },
    'the bound': { at: ratios(0.1, 1), predicts: () => 2 },
    'a hundred batches': { at: ratios(0.1, 1), world: { T: 100 } },
    'variance that grows with the square of the mean': { at: ratios(0.1, 1), world: { v2: 1 } },
  },
  limits: ['The exact law is computed, not simulated; the sizes are weights, relative to the real data.'],
  figure: {
    title: 'Risk of keeping all data in the long run, in units of that of the real data',
    over: ratios(...logSpaced(0.03, 30)),
    labels: ['later batches, in units of the real data', 'risk'],
    log: 'x',
    lines: { limit, 'π²/6': () => (Math.PI * Math.PI) / 6 },
    series: () => 'computed',
  },
})
