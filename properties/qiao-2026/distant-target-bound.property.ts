import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/qiao-2026/distant-target'

const { farthest, pursuit, reach } = law
const at = (target: number | number[], alpha: number | number[] = 0.9, T: number | number[] = 500) =>
  points({ alpha, target, T })

verify(theorem, {
  title: 'of more than half of the candidates selected, the mean goes no farther than 2/Φ⁻¹(α), for ever',
  domain: domain({ alpha: axis.uniform(0.51, 0.99), target: axis.logUniform(0.1, 30), T: axis.logInteger(1, 600) }),
  examples: [...at([0.5, 1, 3, 30]), ...at(30, [0.55, 0.75, 0.99]), ...at(3, 0.9, [1, 10])],
  measures: 'μ_T + 2σ_T/Φ⁻¹(α) of batches so large that chance does not matter; no chance',
  replicate: experiment(
    (point: law.Pursuit) => ({ selects: point.alpha, sd: 1 }),
    ({ selects, sd }, { alpha, target, T }) => {
      const { mean, variance } = pursuit({ alpha: selects, target: target / sd, T })
      return () => sd * (mean + farthest({ alpha }) * Math.sqrt(variance))
    },
  ),
  predicts: farthest,
  criterion: (value) => identity.atMost(value, { relative: 1e-12 }),
  controls: {
    'half selected': { at: at([3, 30]), world: { selects: 0.5 } },
    'a first model a tenth wider': { at: [...at([3, 30]), ...at(30, 0.99)], world: { sd: 1.1 } },
    'half of the room less': {
      at: [...at(30, [0.75, 0.9, 0.99])],
      predicts: (point) => (farthest(point) + reach(point)) / 2 - (farthest(point) - reach(point)),
    },
    'the bound for a share that is a hundredth larger': {
      at: [...at(30, [0.9, 0.75], 2)],
      predicts: ({ alpha }) => farthest({ alpha: alpha + 0.01 }),
    },
  },
  limits: [
    'The recursion of large batches; the proof is in the notes. Finite batches are in the claim about one selection.',
  ],
  figure: {
    title: 'Mean of the pool after T batches, nine tenths of the candidates selected',
    over: at(3, 0.9, logSpaced(1, 3000, 40).map(Math.round)),
    labels: ['batches T', 'mean'],
    log: 'x',
    lines: {
      'target at 0.5': (point) => pursuit({ ...point, target: 0.5 }).mean,
      'target at 1': (point) => pursuit({ ...point, target: 1 }).mean,
      'target at 3': (point) => pursuit(point).mean,
      'at most': farthest,
    },
    series: () => undefined,
  },
})
