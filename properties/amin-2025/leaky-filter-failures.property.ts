import { axis, domain, integersFrom, points, probability, verify } from 'collapse-check'
import theorem, { failingAfter, type LeakyFilter, settledFailing } from '#theorems/amin-2025/leaky-filter'
import { failing, noLabeller, type Prompts } from './worlds/prompts.ts'

interface Model extends LeakyFilter {
  readonly n: number
}

const models = (caught: number | number[], T: number | number[] = 30): Model[] =>
  points({ n: 1, beta: 0.1, failing: 0.8, T, spoilt: 0.1, caught })
const fails = failing(
  ({ beta, spoilt, caught, T }: Model): Prompts => ({ beta, spoilt, caught, generations: T }),
  (count) => count === 1,
)
const at = (caught: number) => (point: Model) => failingAfter({ ...point, caught })

verify(theorem, {
  title: 'failures go to δ(1 − γ)/(β + δ(1 − γ)) by 1 − β − δ(1 − γ) a generation',
  domain: domain({
    beta: axis.logUniform(0.01, 0.9),
    failing: axis.uniform(0, 1),
    T: axis.integer(1, 30),
    spoilt: axis.uniform(0, 0.9),
    caught: axis.uniform(0, 1),
  }).derive((point): Model => ({ ...point, n: 1 })),
  examples: [...models([0, 0.5, 0.9, 1]), ...models(0.5, [1, 5])],
  measures: 'one prompt after T generations: does the model fail?',
  replicate: fails,
  predicts: failingAfter,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'no labeller': { at: models([0, 0.5]), world: noLabeller },
    'no filter': { at: models([0.5, 0.9]), world: { caught: 0 } },
    'a filter that misses half as much again': {
      at: models(0.5),
      world: ({ caught }: Prompts) => ({ caught: 1 - 1.5 * (1 - caught) }),
    },
    'failures in the end': { at: models(0.5, [1, 5]), predicts: settledFailing },
  },
  limits: ['A toy of ours: prompts are independent. Deviations of less than 0.02 are not looked for.'],
  figure: {
    title: 'Failing prompts; a tenth goes wrong and a tenth of the failures is solved in a generation',
    over: models(0.5, integersFrom(1, 40)),
    labels: ['generation T', 'share of failing prompts'],
    lines: { 'no filter': at(0), 'half caught': at(0.5), 'nine tenths caught': at(0.9), 'all caught': at(1) },
    series: ({ caught }) => `simulated, ${100 * caught} % caught`,
  },
})
