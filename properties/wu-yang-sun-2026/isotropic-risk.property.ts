import { axis, domain, experiment, integersFrom, mean, points, type Stream, verify } from 'collapse-check'
import theorem, * as law from '#theorems/wu-yang-sun-2026/isotropic'
import { design, firstModel, loss, refit } from './worlds/least-norm.ts'

const { isotropicRisk, isotropicVarianceAtMost } = law
const runs = (sigma: number | number[], T: number | number[], p = 16, n = 4): law.Isotropic[] =>
  points({ p, n, r: 0.5, sigma, T })

const lastLoss = experiment(
  ({ sigma, T }: law.Isotropic) => ({ sigma, T, labelNoise: 0 }),
  ({ sigma, T, labelNoise }, { p, n, r }) => {
    const designs = { p, n, s: 1 }
    return (stream: Stream) => {
      let model = firstModel(stream, design(stream, designs), { r, sigma })
      for (let t = 0; t < T; t++) {
        const rows = design(stream, designs)
        model = labelNoise > 0 ? firstModel(stream, rows, { r, sigma: labelNoise }) : refit(rows, model)
      }
      return loss(model, { s: 1, r })
    }
  },
)

verify(theorem, {
  title: 'without a spike the risk after the first fit and T refits is the closed form',
  domain: domain({
    n: axis.integer(1, 4),
    more: axis.integer(8, 12),
    r: axis.uniform(0.1, 1),
    sigma: axis.uniform(0.3, 2),
    T: axis.integer(0, 2),
  }).derive(({ n, more, ...rest }): law.Isotropic => ({ n, p: n + more, ...rest })),
  examples: [...runs(1, [0, 1, 2]), ...runs([0.3, 2], 1), ...runs(1, 1, 11, 3)],
  measures: 'the squared distance of the last model from the truth, after a first fit with noise and T refits',
  replicate: lastLoss,
  predicts: isotropicRisk,
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.1 * value, variance: { atMost: isotropicVarianceAtMost(point) } }),
  controls: {
    'a refit fewer': {
      at: [...runs(1, 1), ...runs(2, 1)],
      world: ({ T }: { readonly T: number }) => ({ T: T - 1 }),
    },
    'noise that no refit takes away': {
      at: runs(1, [1, 2]),
      predicts: (point) => isotropicRisk({ ...point, sigma: 0 }) + isotropicRisk({ ...point, r: 0, T: 0 }),
    },
    'labels of the truth, with noise': { at: runs(1, 1), world: { labelNoise: 1 } },
  },
  limits: ['Deviations of less than 10 % of the risk are not looked for; at most 16 dimensions and two refits.'],
  figure: {
    title: 'Risk without a spike by refits, 16 dimensions, four rows, |β| = ½',
    over: runs(1, integersFrom(0, 6)),
    labels: ['refits T', 'risk'],
    lines: {
      'σ = 1: falls': isotropicRisk,
      'σ = 0.3: rises': (point) => isotropicRisk({ ...point, sigma: 0.3 }),
    },
    series: ({ p, n, sigma }) => (p === 16 && n === 4 && sigma < 2 ? `simulated, σ = ${sigma}` : undefined),
  },
})
