import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { leastRisk, type Sources, targetAtLeast } from '#theorems/wu-2026/sequence-model'

type Target = Pick<Sources, 'n' | 's'>

const targets = (s: number | number[], n: number | number[]): Target[] => points({ s, n })
const riskOf = ({ n, s }: Target) => leastRisk({ n, s, n2: 1, delta: 1 }, 'target')

/** The bound over the risk. */
const share = experiment(
  (_: Target) => ({ bound: targetAtLeast }),
  ({ bound }, point) =>
    () =>
      bound(point) / riskOf(point),
)

verify(theorem, {
  title: 'the target alone has at least the risk (1 + 1/(2s)) n^{−2s/(1 + 2s)} − 1/n',
  domain: domain({ s: axis.uniform(0.6, 3), n: axis.logInteger(2, 10_000_000) }),
  examples: [...targets(1.5, [10, 10_000, 10_000_000]), ...targets([0.6, 3], 1_000_000)],
  measures: 'the bound over the least risk of the target alone; no chance',
  replicate: share,
  predicts: () => 1,
  criterion: (value) => identity.atMost(value, { relative: 1e-12 }),
  controls: {
    'a fiftieth more': {
      at: targets([0.6, 1.5], [1_000_000, 10_000_000]),
      world: { bound: (target: Target) => 1.02 * targetAtLeast(target) },
    },
    'the signal that is left out twice': {
      at: targets(1.5, [10_000, 10_000_000]),
      world: { bound: (target: Target) => targetAtLeast({ ...target, s: target.s / 2 }) },
    },
  },
  limits: ['The exact risk is computed, not simulated.'],
  figure: {
    title: 'Risk of the target alone, s = 1.5',
    over: targets(1.5, logSpaced(2, 1e7, 40).map(Math.round)),
    labels: ['observations n', 'risk'],
    log: 'both',
    lines: { exact: riskOf, 'at least': targetAtLeast },
    series: () => undefined,
  },
})
