import { axis, domain, experiment, integersFrom, mean, points, variates, verify } from 'collapse-check'
import theorem, * as law from '#theorems/gillman-2024/corrected-walk'

const walks = (gamma: number | number[], T: number | number[] = 20, n = 20): law.CorrectedWalk[] =>
  points({ n, gamma, T })
const at = (gamma: number) => (walk: law.CorrectedWalk) => law.walkRisk({ ...walk, gamma })

const squaredError = experiment(
  ({ gamma, T }: law.CorrectedWalk) => ({ strength: gamma, models: T, each: false }),
  ({ strength, models, each }, { n }) => {
    const ownShare = 1 / (1 + strength)
    return (stream) => {
      let error = 0
      for (let t = 0; t < models; t++) {
        if (each) {
          let sum = 0
          for (let i = 0; i < n; i++) sum += (stream.uniform() < ownShare ? error : 0) + variates.normal(stream)
          error = sum / n
        } else {
          const own = variates.binomial(stream, n, ownShare)
          error = (error * own) / n + variates.normal(stream) / Math.sqrt(n)
        }
      }
      return error * error
    }
  },
)

verify(theorem, {
  title: 'the risk of a mean that learns from corrected data of its own is the exact one',
  domain: domain({ n: axis.logInteger(2, 1_000_000), gamma: axis.logUniform(0.02, 5), T: axis.integer(1, 20) }),
  examples: [...walks([0.1, 0.3, 1, 5]), ...walks(0.1, [1, 5]), ...walks(0.3, 20, 2)],
  measures: '(m_T − m)² after one run, in units of the variance of an observation',
  replicate: squaredError,
  predicts: law.walkRisk,
  criterion: (value, walk) =>
    mean.equals(value, { margin: 0.08 * value, variance: { atMost: law.squaredErrorVariance(walk) } }),
  controls: {
    'no corrector': { at: walks([0.1, 1]), world: { strength: 0 } },
    'γ read as the share of the best model': {
      at: walks(0.3),
      world: (_: unknown, { gamma }: law.CorrectedWalk) => ({ strength: gamma / (1 - gamma) }),
    },
    'one generation more': {
      at: walks(0.1, [1, 5]),
      world: (_: unknown, { T }: law.CorrectedWalk) => ({ models: T + 1 }),
    },
    'the risk of one fit': { at: walks([0.3, 1]), predicts: ({ n }) => 1 / n },
  },
  survivors: { 'every observation drawn': { at: walks(0.3, 5), world: { each: true } } },
  limits: ['Deviations of less than 8 % of the risk are not looked for.'],
  figure: {
    title: 'Risk of a mean that learns from itself, 20 observations',
    over: walks(0.1, integersFrom(1, 60)),
    labels: ['model T', 'mean squared error / σ²'],
    lines: { 'no corrector': at(0), 'γ = 0.1': law.walkRisk, 'γ = 0.3': at(0.3), 'γ = 1': at(1) },
    series: ({ n, gamma }) => (n === 20 && gamma <= 1 ? `simulated, γ = ${gamma}` : undefined),
  },
})
