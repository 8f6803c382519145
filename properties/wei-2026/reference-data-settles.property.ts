import { axis, domain, experiment, identity, integersFrom, laws, points, verify } from 'collapse-check'
import theorem, { referenceOf, rewardsOf, type Settled, settledLaw } from '#theorems/wei-2026/reference-data'

/** Generations after which the slowest point has forgotten its start. */
const GENERATIONS = 2000

const loops = (eta: number | number[], tau = 1, answers = 3): Settled[] => points({ answers, tau, eta })
const best = (law: Float64Array) => law.at(-1) ?? Number.NaN

const settled = experiment(
  ({ eta }: Settled) => ({ candidates: Number.POSITIVE_INFINITY, curatedShare: eta }),
  ({ candidates, curatedShare }, { answers, tau }) =>
    () => {
      const reference = referenceOf({ answers })
      const weights = rewardsOf({ answers }).map((reward) => Math.exp(tau * reward))
      return best(
        integersFrom(1, GENERATIONS).reduce((probabilities) => {
          const chosen = laws.choiceLaw({ probabilities, weights, candidates })
          return reference.map((mass, x) => (1 - curatedShare) * mass + curatedShare * Number(chosen[x]))
        }, reference),
      )
    },
)

verify(theorem, {
  title: 'with infinitely many candidates and reference data the loop settles at the closed form',
  domain: domain({ answers: axis.integer(2, 8), tau: axis.logUniform(0.05, 2), eta: axis.uniform(0.05, 0.95) }),
  examples: [...loops([0.1, 0.5, 0.9]), ...loops(0.5, 2), ...loops(0.9, 0.1, 8)],
  measures: `the share of the best answer after ${GENERATIONS} generations; no chance`,
  replicate: settled,
  predicts: (point) => best(settledLaw(point)),
  criterion: (value) => identity.equals(value, { relative: 1e-7 }),
  controls: {
    'a tenth more of curated data': {
      at: loops([0.1, 0.5]),
      world: (_: unknown, { eta }: Settled) => ({ curatedShare: 1.1 * eta }),
    },
    'two candidates': { at: loops([0.1, 0.5]), world: { candidates: 2 } },
    'the reference data': { at: loops([0.1, 0.5]), predicts: (point) => best(referenceOf(point)) },
  },
  limits: ['Reference data that prefer the worst answer; rewards in equal steps; infinitely many choices.'],
  figure: {
    title: 'Share of the best of three answers in the long run, τ = 1',
    over: loops(integersFrom(1, 97).map((percent) => percent / 100)),
    labels: ['share η of curated data', 'share of the best answer'],
    lines: { settled: (point) => best(settledLaw(point)), 'reference data': (point) => best(referenceOf(point)) },
    series: ({ answers, tau }) => (answers === 3 && tau === 1 ? 'computed' : undefined),
  },
})
