import { axis, domain, logSpaced, points, probability, verify } from 'collapse-check'
import theorem, { generationsAtMost, generationsNeeded, type Target } from '#theorems/amin-2025/weak-labels'
import { failing, noLabeller, type Prompts } from './worlds/prompts.ts'

interface Wish extends Target {
  readonly n: number
  readonly T: number
}

const wishes = (beta: number | number[], epsilon = 0.05): Wish[] =>
  points({ beta, failing: 0.8, epsilon, n: 1, T: 0 }).map((wish) => ({
    ...wish,
    T: Math.floor(generationsAtMost(wish)),
  }))
const fails = failing(
  ({ beta, T }: Wish): Prompts => ({ beta, spoilt: 0, caught: 0, generations: T }),
  (count) => count === 1,
)

verify(theorem, {
  title: 'after 1 + ln(e_0/ε)/β generations the model fails on a prompt with probability at most ε',
  domain: domain({
    beta: axis.logUniform(0.005, 0.9),
    epsilon: axis.logUniform(0.01, 0.3),
    failing: axis.uniform(0.3, 1),
  }).derive((wish): Wish => ({ ...wish, n: 1, T: Math.floor(generationsAtMost(wish)) })),
  examples: [...wishes([0.01, 0.1, 0.5]), ...wishes(0.1, 0.2)],
  measures: 'one prompt, that many generations of weak labels: does the model still fail?',
  replicate: fails,
  predicts: ({ epsilon }) => epsilon,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    'no labeller': { at: wishes([0.01, 0.1]), world: noLabeller },
    // ln(0.8/0.296)/0.2 is just below 5: rounding down to whole generations loses almost none of the bound.
    'a generation fewer': {
      at: wishes(0.2, 0.296),
      world: ({ generations }: Prompts) => ({ generations: generations - 1 }),
    },
    'half the generations': {
      at: wishes([0.01, 0.1]),
      world: ({ generations }: Prompts) => ({ generations: Math.ceil(generations / 2) }),
    },
    'answers that go wrong in a tenth of cases': { at: wishes([0.01, 0.1]), world: { spoilt: 0.1 } },
  },
  limits: ['One-sided. Less than 0.02 above ε is not looked for.'],
  figure: {
    title: 'Generations until the model fails on a twentieth of the prompts, 80 % at first',
    over: logSpaced(0.005, 0.9).flatMap((beta) => wishes(beta)),
    x: 'beta',
    labels: ['probability β that a failure is solved', 'generations'],
    log: 'both',
    lines: { 'at most': generationsAtMost, exact: generationsNeeded },
    series: () => undefined,
  },
})
