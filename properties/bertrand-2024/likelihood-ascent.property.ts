import { always, axis, domain, type Experiment, integersFrom, verify } from 'collapse-check'
import likelihoodAscent from '#theorems/bertrand-2024/likelihood-ascent'
import { divergence, meanLogLikelihood, randomMixture, retrainGlobally } from './cauchy-mixtures.ts'
import { type CauchyComponent, cauchyLoop, type Retraining, retrain } from './location-loop.ts'

interface RandomRun {
  readonly components: number
  readonly lambda: number
  /** How the next model is found. */
  readonly search: 'local' | 'global'
}

type Step = (data: readonly CauchyComponent[], retraining: Retraining, theta: number) => number

const STEPS: { readonly [search in RandomRun['search']]: Step } = {
  local: (data, retraining, theta) => retrain(cauchyLoop(data), retraining, theta),
  global: retrainGlobally,
}

const GENERATIONS = 4
const ROUNDING = 1e-9

/** Whether the likelihood rises by λ·KL or more in each generation of a run from a random start. */
const rises =
  (changed: Partial<Retraining> = {}, gain = 1): Experiment<RandomRun> =>
  ({ components, lambda, search }) =>
  (stream) => {
    const data = randomMixture(components, stream)
    let theta = 20 * stream.uniform() - 10
    for (let t = 0; t < GENERATIONS; t++) {
      const next = STEPS[search](data, { lambda, ...changed }, theta)
      const rise = meanLogLikelihood(data, next) - meanLogLikelihood(data, theta)
      if (rise < gain * lambda * divergence(theta, next) - ROUNDING) return false
      theta = next
    }
    return true
  }

const at = (components: number, lambda: number, search: RandomRun['search']): RandomRun => ({
  components,
  lambda,
  search,
})

/** The example of the figure: two groups, a start at the edge of the smaller one. */
const groups: readonly CauchyComponent[] = [
  { at: -5, weight: 0.4, spread: 0 },
  { at: 5, weight: 0.6, spread: 0 },
]
const afterOne = (lambda: number) =>
  meanLogLikelihood(groups, retrain(cauchyLoop(groups), { lambda }, -1)) - meanLogLikelihood(groups, -1)

verify(likelihoodAscent, {
  title: 'the likelihood of the real data rises by at least λ·KL in every generation',
  domain: domain({
    components: axis.integer(1, 5),
    lambda: axis.logUniform(0.01, 100),
    search: axis.choice<RandomRun['search']>('local', 'global'),
  }),
  measures: `one random Cauchy mixture as data, a random start, ${GENERATIONS} generations: does it rise in each?`,
  replicate: rises(),
  criterion: () => always({ margin: 0.02 }),
  examples: [
    at(1, 1, 'local'),
    at(3, 0.01, 'local'),
    at(3, 1, 'local'),
    at(3, 100, 'local'),
    at(3, 0.01, 'global'),
    at(3, 1, 'global'),
    at(3, 100, 'global'),
  ],
  controls: {
    'sampler amplified three times': {
      at: [at(3, 1, 'local'), at(3, 1, 'global')],
      replicate: rises({ sampler: (theta) => 3 * theta }),
    },
    'a sampler that shifts by one': {
      at: [at(3, 100, 'local'), at(3, 1, 'global')],
      replicate: rises({ sampler: (theta) => theta + 1 }),
    },
    'three times the rise': { at: [at(1, 1, 'local'), at(3, 1, 'global')], replicate: rises({}, 3) },
  },
  survivors: {
    'the rise alone, without λ·KL': { at: [at(3, 1, 'local')], replicate: rises({}, 0) },
  },
  limits: [
    'Violations rarer than 1 in 50 at a point are not looked for.',
    'A population statement: with finite samples the likelihood fluctuates.',
  ],
  figure: {
    title: 'Rise of the likelihood in one generation, data at ±5, start at −1',
    x: 'lambda',
    xLabel: 'synthetic observations per real one, λ',
    yLabel: 'rise of the mean log-likelihood',
    xScale: 'log',
    over: integersFrom(-20, 20).map((tenths) => Math.exp(tenths / 5)),
    lines: {
      rise: afterOne,
      λ·KL: (lambda) => lambda * divergence(-1, retrain(cauchyLoop(groups), { lambda }, -1)),
    },
    series: () => undefined,
  },
})
