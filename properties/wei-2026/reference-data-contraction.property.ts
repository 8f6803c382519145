import { always, axis, domain, experiment, integersFrom, points, verify } from 'collapse-check'
import { lipschitzConstant } from '#theorems/wei-2026/curation-lipschitz'
import theorem, { type Anchored, distanceLeftAtMost } from '#theorems/wei-2026/reference-data'
import { curated, distance, randomModel, randomRewards } from './worlds/random-models.ts'

const loops = (eta: number, T: number | number[], candidates = 2, tau = 1): Anchored[] =>
  points({ candidates, tau, eta, T })

const forgets = experiment(
  (point: Anchored) => ({ curatedShare: point.eta, left: distanceLeftAtMost(point) }),
  ({ curatedShare, left }, { T, ...curation }) =>
    (stream) => {
      const rewards = randomRewards(3, stream)
      const reference = randomModel(3, stream)
      const after = (start: Float64Array) =>
        integersFrom(1, T).reduce((p) => {
          const chosen = curated(p, rewards, curation)
          return reference.map((mass, x) => (1 - curatedShare) * mass + curatedShare * Number(chosen[x]))
        }, start)
      const [p, q] = [randomModel(3, stream), randomModel(3, stream)]
      return distance(after(p), after(q)) <= left * distance(p, q) + 1e-12
    },
)

verify(theorem, {
  title: 'two loops with the same reference data come closer by ηL_K in every generation',
  domain: domain({
    candidates: axis.integer(2, 5),
    tau: axis.logUniform(0.05, 2),
    eta: axis.uniform(0.05, 0.95),
    T: axis.integer(1, 4),
  }).where(({ eta, ...curation }) => eta * lipschitzConstant(curation) < 1),
  examples: [...loops(0.5, [1, 2, 4]), ...loops(0.25, [1, 4], 5), ...loops(0.9, 4, 2, 0.05)],
  measures: 'random rewards, reference data and two random starts: are both runs that close after T generations?',
  replicate: forgets,
  criterion: () => always({ margin: 0.04 }),
  controls: {
    'no reference data': { at: loops(0.5, [1, 2, 4]), world: { curatedShare: 1 } },
    'the constant of two candidates, at five': {
      at: loops(0.25, 1, 5),
      world: (_: unknown, { eta, tau }: Anchored) => ({ left: eta * (1 + Math.tanh(tau)) }),
    },
    'half reference data for contraction, at five candidates': {
      at: loops(0.25, 1, 5),
      world: { curatedShare: 0.5, left: 1 },
    },
  },
  limits: ['Three answers; violations rarer than 1 in 25 at a point are not looked for.'],
  figure: {
    title: 'Distance of two loops, at most, half of the data curated, two candidates, τ = 1',
    over: loops(0.5, integersFrom(0, 20)),
    labels: ['generation T', 'share of the distance that is left'],
    log: 'y',
    lines: {
      'half curated': distanceLeftAtMost,
      'a quarter curated': (point) => distanceLeftAtMost({ ...point, eta: 0.25 }),
      'a quarter curated, five candidates': (point) => distanceLeftAtMost({ ...point, eta: 0.25, candidates: 5 }),
    },
    series: () => undefined,
  },
})
