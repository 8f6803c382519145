import { always, axis, domain, experiment, logSpaced, points, verify } from 'collapse-check'
import type { Curation } from '#theorems/wei-2026/curation-lipschitz'
import theorem, { oddsFactorAtMost, oddsFactorInThePaper, type Pair } from '#theorems/wei-2026/odds-contraction'
import { curated, randomModel, randomRewards } from './worlds/random-models.ts'

interface Answers extends Curation {
  readonly answers: number
}

const choices = (candidates: number | number[], tau: number | number[] = 1, answers = 3): Answers[] =>
  points({ answers, candidates, tau })

const within = experiment(
  (_: Answers) => ({ atMost: oddsFactorAtMost }),
  ({ atMost }, { answers, candidates, tau }) =>
    (stream) => {
      const rewards = randomRewards(answers, stream)
      const p = randomModel(answers, stream)
      const next = curated(p, rewards, { candidates, tau })
      const kept = next.map((mass, x) => mass / Number(p[x]))
      return kept.every((worse, j) =>
        kept.every((better, i) => {
          const gap = Number(rewards[i]) - Number(rewards[j])
          return gap <= 0 || worse <= better * (atMost({ candidates, tau, gap }) + 1e-9)
        }),
      )
    },
)

verify(theorem, {
  title: 'no generation leaves more than λ of the odds of a worse answer against a better one',
  domain: domain({ answers: axis.integer(3, 4), candidates: axis.integer(2, 5), tau: axis.logUniform(0.02, 2) }),
  examples: [...choices([2, 3, 5]), ...choices(5, [0.05, 0.5, 2]), ...choices(4, 1, 4)],
  measures: 'random rewards and a random model: do the odds of all pairs of answers fall that much?',
  replicate: within,
  criterion: () => always({ margin: 0.04 }),
  controls: {
    'twice the gap': {
      at: choices([3, 5], [1, 2]),
      world: { atMost: (pair: Pair) => oddsFactorAtMost({ ...pair, gap: 2 * pair.gap }) },
    },
    'one candidate more': {
      at: choices([2, 3], 1),
      world: { atMost: (pair: Pair) => oddsFactorAtMost({ ...pair, candidates: pair.candidates + 1 }) },
    },
    'infinitely many candidates, e^{−τΔ}': {
      at: choices([2, 5]),
      world: { atMost: ({ tau, gap }: Pair) => Math.exp(-tau * gap) },
    },
  },
  limits: ['Violations rarer than 1 in 25 at a point are not looked for; at most five candidates.'],
  figure: {
    title: 'The most that is left of the odds of a worse answer, τ = 1, rewards 1 apart',
    over: choices(2, logSpaced(0.05, 2)),
    labels: ['τ', 'factor of a generation'],
    log: 'x',
    lines: {
      'two candidates, attained': (point) => oddsFactorAtMost({ ...point, gap: 1 }),
      'two candidates, the paper': (point) => oddsFactorInThePaper({ ...point, gap: 1 }),
      'five candidates, attained': (point) => oddsFactorAtMost({ ...point, candidates: 5, gap: 1 }),
      'five candidates, the paper': (point) => oddsFactorInThePaper({ ...point, candidates: 5, gap: 1 }),
    },
    series: () => undefined,
  },
})
