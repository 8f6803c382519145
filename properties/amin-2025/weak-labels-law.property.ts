import { axis, distribution, domain, integersFrom, laws, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/amin-2025/weak-labels'
import { failing, noLabeller, type Prompts } from './worlds/prompts.ts'

interface Model extends law.WeakLabels {
  readonly n: number
}

const models = (T: number | number[], beta: number | number[] = 0.1): Model[] =>
  points({ n: 50, beta, failing: 0.8, T })
const failures = failing(({ beta, T }: Model): Prompts => ({ beta, spoilt: 0, caught: 0, generations: T }))
const at = (beta: number) => (point: Model) => law.stillFailing({ ...point, beta })

verify(theorem, {
  title: 'the number of prompts on which the model still fails is binomial, with (1 − β)^T e_0',
  domain: domain({
    n: axis.logInteger(1, 200),
    beta: axis.logUniform(0.01, 0.9),
    failing: axis.uniform(0.05, 1),
    T: axis.integer(0, 20),
  }),
  examples: [...models([0, 1, 5, 20]), ...models(5, [0.01, 0.5])],
  measures: 'the number of failing prompts after T generations of weak labels',
  replicate: failures,
  predicts: (point) => laws.discrete(`failures after ${point.T} generations`, law.failures(point)),
  criterion: (binomial) => distribution.equals(binomial, { margin: 0.03 }),
  controls: {
    'no labeller': { at: models([1, 5, 20]), world: noLabeller },
    'one generation too many': {
      at: models([1, 5]),
      world: (_: Prompts, { T }: Model) => ({ generations: T + 1 }),
    },
    'answers that go wrong at times': { at: models([5, 20]), world: { spoilt: 0.05 } },
  },
  survivors: {
    'answers that go wrong, and a filter that catches all': { at: models([1, 5]), world: { spoilt: 0.3, caught: 1 } },
  },
  limits: ['A toy of ours: prompts are independent. Laws closer than 0.03 are not told apart.'],
  figure: {
    title: 'Share of prompts on which the model fails, 80 % at first',
    over: models(integersFrom(0, 40)),
    labels: ['generation T', 'share of failing prompts'],
    log: 'y',
    lines: { 'β = 0, no labeller': at(0), 'β = 0.01': at(0.01), 'β = 0.1': at(0.1), 'β = 0.5': at(0.5) },
    series: () => undefined,
  },
})
