import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/qiao-2026/distant-target'

interface Near {
  readonly alpha: number
  readonly target: number
  readonly from: number
}

const at = (alpha: number | number[], target: number | number[] = 0.2, from = 60) => points({ alpha, target, from })

const left = experiment(
  (near: Near) => ({ T: 10 * near.from, target: near.target, selects: near.alpha }),
  ({ T, target, selects }, { from }) =>
    () =>
      law.distanceLeft({ alpha: selects, target, T }) / law.distanceLeft({ alpha: selects, target, T: from }),
)

verify(theorem, {
  title: 'near the target a tenfold pool leaves 10^{−(1 − v(α))/2} of the distance in standard deviations',
  domain: domain({
    alpha: axis.uniform(0.02, 0.9),
    target: axis.uniform(0.01, 0.3),
    from: axis.integer(40, 80).means('batches at first'),
  }),
  examples: [...at([0.1, 0.5, 0.9]), ...at(0.5, [0.01, 0.3])],
  measures:
    'the distance after ten times as many batches over that before, batches so large that chance does not matter; no chance',
  replicate: left,
  predicts: law.leftByTenfold,
  criterion: (value) => identity.equals(value, { relative: 0.01 }),
  controls: {
    'a distant target': { at: at([0.5, 0.9]), world: { target: 3 } },
    'nine times as many batches': { at: at([0.1, 0.5]), world: (_: unknown, { from }: Near) => ({ T: 9 * from }) },
    'a tenth more selected': { at: at([0.5, 0.8]), world: (_: unknown, { alpha }: Near) => ({ selects: 1.1 * alpha }) },
    'v = 0': { at: at([0.5, 0.9]), predicts: () => 1 / Math.sqrt(10) },
  },
  limits: [
    'A limit: 1 % off is allowed, for targets at most 0.3 standard deviations away and pools of 40 batches at least.',
  ],
  figure: {
    title: 'What a tenfold pool leaves of the distance',
    over: at(logSpaced(0.02, 0.95, 40)),
    labels: ['share selected, α', 'share of the distance left'],
    lines: { 'this page': law.leftByTenfold, 'v = 0': () => 1 / Math.sqrt(10) },
    series: ({ target, from }) => (target === 0.2 && from === 60 ? 'computed' : undefined),
  },
})
