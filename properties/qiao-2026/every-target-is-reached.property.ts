import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/qiao-2026/distant-target'

const at = (target: number | number[], alpha: number | number[] = 0.9) => points({ alpha, target })

const missed = experiment(
  (point: Omit<law.Pursuit, 'T'>) => ({ target: point.target, sd: 1 }),
  ({ target, sd }, { alpha }) => {
    const farthest = sd * law.reach({ alpha, target: target / sd, T: 300 })
    return () => target / farthest
  },
)

verify(theorem, {
  title: 'the mean reaches every target, whatever the share that is selected',
  expects: 'refuted',
  domain: domain({ alpha: axis.uniform(0.55, 0.95), target: axis.logUniform(0.1, 30) }),
  examples: [...at([1, 3, 30]), ...at(20, [0.6, 0.75])],
  measures:
    'the distance of the target over the farthest that the mean of 300 batches can still come to, μ_T + 2σ_T/Φ⁻¹(α); reached for ever only if at most 1. No chance',
  replicate: missed,
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  controls: {
    'a target a tenth as far': {
      at: at([3, 10]),
      world: (_: unknown, { target }: Omit<law.Pursuit, 'T'>) => ({ target: target / 10 }),
    },
    'real data thirty times as wide': { at: [...at([3, 30]), ...at(20, 0.75)], world: { sd: 30 } },
  },
  limits: [
    'The limits are quoted as they were seen, without a condition on the share or the target; the paper may have one.',
  ],
  figure: {
    title: 'How far targets may be to be reached, by the share that is selected',
    over: points({ alpha: logSpaced(0.52, 0.95, 40), target: 3 }),
    labels: ['share selected, α', 'target'],
    log: 'y',
    lines: { 'never reached above': law.farthest },
    series: () => undefined,
  },
})
