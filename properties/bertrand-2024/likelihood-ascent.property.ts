import { always, axis, domain, experiment, integersFrom, laws, points, verify } from 'collapse-check'
import theorem, { type RandomRun, SEARCHES } from '#theorems/bertrand-2024/likelihood-ascent'
import { amplifiedThreeTimes } from './worlds/location-loops.ts'
import { randomMixture } from './worlds/random-data.ts'

const GENERATIONS = 4
const ROUNDING = 1e-9

/** Whether the likelihood rises by so many times λ·KL or more in each generation of a run from a random start. */
const rises = experiment<RandomRun, laws.Retraining & { readonly times: number }>(
  ({ lambda }) => ({ lambda, times: 1 }),
  ({ times, ...retraining }, { components, lambda, search }) =>
    (stream) => {
      const data = randomMixture(components, stream)
      const retrained = SEARCHES[search](data, retraining)
      let theta = 20 * stream.uniform() - 10
      for (let t = 0; t < GENERATIONS; t++) {
        const next = retrained(theta)
        const rise = laws.cauchyLogLikelihood(data, next) - laws.cauchyLogLikelihood(data, theta)
        if (rise < times * lambda * laws.cauchyDivergence(theta, next) - ROUNDING) return false
        theta = next
      }
      return true
    },
  ['sampler'],
)

const runs = (search: RandomRun['search'], components: number, ...lambda: number[]) =>
  points({ components, lambda, search })

/** The example of the figure: two groups, a start at the edge of the smaller one. */
const groups = [
  { at: -5, weight: 0.4 },
  { at: 5, weight: 0.6 },
]
const START = -1
const afterOne = ({ lambda }: RandomRun) => SEARCHES.local(groups, { lambda })(START)

verify(theorem, {
  title: 'the likelihood of the real data rises by at least λ·KL in every generation',
  domain: domain({
    components: axis.integer(1, 5),
    lambda: axis.logUniform(0.01, 100),
    search: axis.choice('local', 'global'),
  }),
  examples: [...runs('local', 1, 1), ...runs('local', 3, 0.01, 1, 100), ...runs('global', 3, 0.01, 1, 100)],
  measures: `one random Cauchy mixture as data, a random start, ${GENERATIONS} generations: does it rise in each?`,
  replicate: rises,
  criterion: () => always({ margin: 0.02 }),
  controls: {
    ...amplifiedThreeTimes(...runs('local', 3, 1), ...runs('global', 3, 1)),
    'a sampler that shifts by one': {
      at: [...runs('local', 3, 100), ...runs('global', 3, 1)],
      world: { sampler: (theta) => theta + 1 },
    },
    'three times the rise': { at: [...runs('local', 1, 1), ...runs('global', 3, 1)], world: { times: 3 } },
  },
  survivors: { 'the rise alone, without λ·KL': { at: runs('local', 3, 1), world: { times: 0 } } },
  limits: [
    'Violations rarer than 1 in 50 at a point are not looked for.',
    'A population statement: with finite samples the likelihood fluctuates.',
  ],
  figure: {
    title: 'Rise of the likelihood in one generation, data at ±5, start at −1',
    over: runs('local', 2, ...integersFrom(-20, 20).map((tenths) => Math.exp(tenths / 5))),
    labels: ['synthetic observations per real one, λ', 'rise of the mean log-likelihood'],
    log: 'x',
    lines: {
      rise: (point) => laws.cauchyLogLikelihood(groups, afterOne(point)) - laws.cauchyLogLikelihood(groups, START),
      λ·KL: (point) => point.lambda * laws.cauchyDivergence(START, afterOne(point)),
    },
    series: () => undefined,
  },
})
