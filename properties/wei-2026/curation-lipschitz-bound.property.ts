import { always, axis, domain, experiment, logSpaced, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/wei-2026/curation-lipschitz'
import { curated, distance, randomModel, randomRewards } from './worlds/random-models.ts'

interface Answers extends law.Curation {
  readonly answers: number
}

const choices = (candidates: number | number[], tau: number | number[] = 1, answers = 3): Answers[] =>
  points({ answers, candidates, tau })

const within = experiment(
  ({ candidates, tau }: Answers) => ({ constant: law.lipschitzConstant({ candidates, tau }), stretch: 1 }),
  ({ constant, stretch }, { answers, candidates, tau }) =>
    (stream) => {
      const rewards = randomRewards(answers, stream).map((reward) => stretch * reward)
      const [p, q] = [randomModel(answers, stream), randomModel(answers, stream)]
      const after = distance(curated(p, rewards, { candidates, tau }), curated(q, rewards, { candidates, tau }))
      return after <= constant * distance(p, q) + 1e-12
    },
)

verify(theorem, {
  title: 'one generation of curation multiplies no distance by more than K/(1 + (K − 1)e^{−2τ})',
  domain: domain({ answers: axis.integer(2, 4), candidates: axis.integer(2, 6), tau: axis.logUniform(0.02, 2) }),
  examples: [...choices([2, 3, 5], 1), ...choices(5, [0.05, 0.5, 2]), ...choices(6, 1, 4)],
  measures: 'random rewards and two random models, half of them close to the worst answer: is the bound kept?',
  replicate: within,
  criterion: () => always({ margin: 0.04 }),
  controls: {
    '1 + tanh τ, the constant of two candidates': {
      at: choices([3, 5]),
      world: (_: unknown, { tau }: Answers) => ({ constant: 1 + Math.tanh(tau) }),
    },
    'the constant of one candidate fewer': {
      at: choices([2, 3, 5]),
      world: (_: unknown, { candidates, tau }: Answers) => ({
        constant: law.lipschitzConstant({ candidates: candidates - 1, tau }),
      }),
    },
    'rewards from −1.2 to 1.2': { at: choices([2, 5]), world: { stretch: 1.2 } },
  },
  limits: ['Violations rarer than 1 in 25 at a point are not looked for; at most six candidates.'],
  figure: {
    title: 'The most that curation multiplies a distance by',
    over: choices(3, logSpaced(0.05, 2)),
    labels: ['τ', 'constant'],
    log: 'both',
    lines: {
      'two candidates, 1 + tanh τ': ({ tau }) => law.lipschitzConstant({ candidates: 2, tau }),
      'three candidates': law.lipschitzConstant,
      'infinitely many, e^{2τ}': ({ tau }) => Math.exp(2 * tau),
      'the paper': law.lipschitzConstantInThePaper,
    },
    series: () => undefined,
  },
})
