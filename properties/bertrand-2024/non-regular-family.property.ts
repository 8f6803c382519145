import {
  axis,
  chain,
  distribution,
  domain,
  families,
  integersFrom,
  points,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, { endpointCdf, type TooWide } from '#theorems/bertrand-2024/non-regular-family'
import { oneGenerationMore } from './worlds/real-and-synthetic.ts'

const loops = (t: number[], { n = 20, k = 20 } = {}) => points({ n, k, t, start: 1.5 })
const tooWide = (size: number) => (point: TooWide) => 1 - endpointCdf({ ...point, n: size, k: size }, 1.1)

verify(theorem, {
  title: 'a model that is too wide follows its exact law: it comes back after about k ln θ₁ generations',
  domain: domain({
    n: axis.logInteger(1, 60),
    lambda: axis.logUniform(0.2, 2),
    start: axis.uniform(1.05, 2),
    pace: axis.logUniform(0.2, 1.5),
  }).derive(({ n, lambda, start, pace }) => {
    const k = Math.ceil(lambda * n)
    return { n, k, t: Math.ceil(pace * k * Math.log(start)), start }
  }),
  examples: [...loops([1, 4, 8, 12]), ...loops([8, 40], { k: 40 }), ...loops([1], { n: 5, k: 1 })],
  measures: 'the estimate of the endpoint after one run of t generations from a start above the truth 1',
  replicate: chain(
    ({ n, k, t, start }: TooWide) => ({
      ...worlds.realAndSynthetic(n, k),
      family: families.uniform({ estimator: 'maximum' }),
      truth: [1],
      start: [start],
      generations: t + 1,
    }),
    ({ end }) => end,
  ),
  predicts: (point) => ({
    name: 'the larger of real maximum and shrunken start',
    cdf: (x: number) => endpointCdf(point, x),
  }),
  criterion: (law) => distribution.equals(law, { margin: 0.02 }),
  controls: {
    'no real data': { at: loops([8, 12]), world: { workflow: workflows.replace } },
    'an unbiased estimator': { at: loops([4, 8]), world: { family: families.uniform({ estimator: 'unbiased' }) } },
    ...oneGenerationMore(...loops([1, 4])),
    'the start forgotten at once': {
      at: loops([1, 8]),
      predicts: ({ n }) => ({
        name: 'the real maximum',
        cdf: (x) => (x <= 0 ? 0 : Math.exp(n * Math.min(0, Math.log(x)))),
      }),
    },
  },
  survivors: { ...worlds.dataInOtherUnits(...loops([8])), ...worlds.everyObservationDrawn(...loops([4])) },
  limits: [
    'Finite samples. The population map, which never forgets the start, is the limit of this law and is not simulated.',
    'Distributions closer than 0.02 in Kolmogorov distance are not told apart.',
  ],
  figure: {
    title: 'Probability that the model is still too wide by a tenth, start 1.5, n = k',
    over: loops(integersFrom(1, 60)),
    labels: ['generations after the start', 'probability'],
    lines: { 'n = k = 20': tooWide(20), 'n = k = 60': tooWide(60), 'n = k = 1000': tooWide(1000) },
    series: () => undefined,
  },
})
