import { always, axis, chain, domain, families, logSpaced, points, verify, workflows, worlds } from 'collapse-check'
import movingSupport from '#theorems/barzilai-shamir-2025/moving-support'

/** Families whose first parameter is an edge of the support. */
const settings = {
  uniform: { family: families.uniform({ estimator: 'maximum' }), truth: [2] },
  'shifted exponential': { family: families.shiftedExponential(), truth: [-1, 3] },
}
interface Edge {
  readonly family: keyof typeof settings
  readonly n: number
  readonly T: number
}
const both = (T: number) => points({ family: ['uniform', 'shifted exponential'], n: 5, T })
const uniform = (...n: number[]) => points({ family: 'uniform', n, T: 100 })

verify(movingSupport, {
  title: 'the edge of the support is, to the last bit, what the first model made it',
  domain: domain({
    family: axis.choice<Edge['family']>('uniform', 'shifted exponential'),
    n: axis.logInteger(2, 1000),
    T: axis.logInteger(2, 100),
  }),
  examples: [...uniform(5, 100), ...points({ family: 'shifted exponential', n: 5, T: 100 })],
  measures: 'one run of T generations: is the edge of θ_T equal to that of θ_1?',
  replicate: chain(
    ({ family, n, T }: Edge) => ({ ...settings[family], generations: T, n, workflow: workflows.accumulate }),
    (last, { family }, run) => {
      const edge = family === 'uniform' ? 'end' : 'start'
      return last[edge] === run.model(1)[edge]
    },
    () => [1],
  ),
  criterion: () => always({ margin: 0.005 }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...both(100)),
    'the last 10 batches are kept': { at: both(100), world: { workflow: workflows.slidingWindow(10) } },
    'unbiased estimate of the end': {
      at: uniform(5),
      world: { family: families.uniform({ estimator: 'unbiased' }) },
    },
  },
  survivors: worlds.everyObservationDrawn(...both(10)),
  limits: ['Violations rarer than 1 in 200 runs are not looked for.'],
  figure: {
    title: 'Share of runs whose edge never moved',
    over: uniform(...logSpaced(5, 100, 10)),
    labels: ['observations a generation n', 'share of runs'],
    log: 'x',
    lines: { 'certified above': () => 0.995 },
    series: ({ family }) => family,
  },
})
