import { axis, domain, experiment, identity, points, special, verify } from 'collapse-check'
import theorem, { step } from '#theorems/yi-2025/one-sided'

interface Model {
  /** How far the model is above the threshold. */
  readonly edge: number
}

const models = (edge: number | number[]): Model[] => points({ edge })

/** How far the mean of what passes is above the model, by quadrature. */
const moved = experiment(
  (_: Model) => ({ from: 0, to: (x: number) => Math.max(0, x) + 12, sd: 1 }),
  ({ from, to, sd }, { edge }) => {
    const integral = (f: (u: number) => number) =>
      special.gaussLegendre(
        (u) =>
          f(u) * Math.exp((-0.5 * (u - edge) * (u - edge)) / sd / sd + 0.5 * Math.min(0, edge) * Math.min(0, edge)),
        from,
        to(edge),
        32,
      )
    return () => integral((u) => u - edge) / integral(() => 1)
  },
)

verify(theorem, {
  title: 'a filter on one side moves the model up by φ(x)/Φ(x) in a round, wherever it is',
  domain: domain({ edge: axis.uniform(-5, 3) }),
  examples: models([-5, -1, 0, 2, 3]),
  measures: 'the mean of what passes less that of the model, by quadrature; no chance',
  replicate: moved,
  predicts: ({ edge }) => step({ x: edge }),
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'a filter on both sides': { at: models([-1, 0, 2]), world: { to: () => 4 } },
    'a threshold a hundredth higher': { at: models([-1, 0, 2]), world: { from: 0.01 } },
    'a model a hundredth wider': { at: models([0, 2]), world: { sd: 1.01 } },
    'φ(x)/Φ(−x)': { at: models([-1, 2]), predicts: ({ edge }) => step({ x: -edge }) },
  },
  limits: ['Computed, not simulated.'],
  figure: {
    title: 'How far a round moves a model that is x above the threshold of a filter on one side',
    over: models(Array.from({ length: 41 }, (_, i) => i / 5 - 5)),
    labels: ['height x of the model', 'step'],
    lines: { 'φ(x)/Φ(x)': ({ edge }) => step({ x: edge }), 'to the threshold': ({ edge }) => Math.max(0, -edge) },
    series: () => undefined,
  },
})
