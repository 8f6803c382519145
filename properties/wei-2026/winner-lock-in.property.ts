import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { type LockIn, oddsAgainstAtMost } from '#theorems/wei-2026/odds-contraction'
import { curated } from './worlds/random-models.ts'

interface Loop extends LockIn {
  readonly worst: number
}

const loops = (T: number | number[], candidates = 2, worst = 0.5, first = 0.1, tau = 1): Loop[] =>
  points({ candidates, tau, gap: 0.5, first, T, worst })

/** The odds against the best answer after T generations, over the bound on them. */
const used = experiment(
  ({ gap }: Loop) => ({ runnerUp: 1 - gap }),
  ({ runnerUp }, { first, worst, T, candidates, tau, ...point }) =>
    () => {
      let p: Float64Array = Float64Array.of((1 - first) * worst, first, (1 - first) * (1 - worst))
      for (let t = 0; t < T; t++) p = curated(p, Float64Array.of(-1, 1, runnerUp), { candidates, tau })
      const [low = 0, best = 0, second = 0] = p
      return (low + second) / best / oddsAgainstAtMost({ ...point, first, T, candidates, tau })
    },
)

verify(theorem, {
  title: 'the odds against the best answer fall by at least λ in every generation',
  domain: domain({
    candidates: axis.integer(2, 8),
    tau: axis.logUniform(0.05, 2),
    gap: axis.uniform(0.05, 1.9),
    first: axis.logUniform(0.001, 0.9),
    worst: axis.uniform(0, 1),
    T: axis.integer(1, 30),
  }),
  examples: [...loops([1, 5, 30]), ...loops(10, 5), ...loops(1, 2, 0.99, 0.001), ...loops(20, 2, 0)],
  measures: 'the odds against the best answer after T generations, over the bound; no chance',
  replicate: used,
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  controls: {
    'a runner-up that is worth nearly as much': { at: loops([5, 30], 2, 0), world: { runnerUp: 0.9 } },
    'twice the gap in the bound': {
      at: loops([5, 30], 2, 0, 0.1, 0.05),
      replicate: (point) => (stream) =>
        (Number(used(point)(stream)) * oddsAgainstAtMost(point)) / oddsAgainstAtMost({ ...point, gap: 2 * point.gap }),
    },
  },
  limits: ['Three answers: the best, a runner-up, the worst. The bound is near only while the worst is frequent.'],
  figure: {
    title: 'Odds against the best answer, at most; a tenth at first, Δ = 0.5, τ = 1',
    over: loops(integersFrom(0, 60)),
    labels: ['generation T', 'odds against the best answer'],
    log: 'y',
    lines: {
      'two candidates': oddsAgainstAtMost,
      'five candidates': (point) => oddsAgainstAtMost({ ...point, candidates: 5 }),
      'infinitely many': (point) => oddsAgainstAtMost({ ...point, candidates: 1e12 }),
    },
    series: () => undefined,
  },
})
