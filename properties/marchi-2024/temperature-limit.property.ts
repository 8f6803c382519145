import {
  axis,
  chain,
  domain,
  families,
  identity,
  integersFrom,
  points,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, { type ClosedLoop, criticalTemperature, settledVariance } from '#theorems/marchi-2024/temperature'

/** Generations after which the slowest point has forgotten its start. */
const GENERATIONS = 2000

const family = families.gaussian({ divisor: 'n' })
const loops = (temperature: number | number[], share = 0.2) => points({ share, temperature, sd: 1 })
const hotter =
  (times: number) =>
  (_: unknown, { temperature }: ClosedLoop) => ({
    sampler: families.temperedSampler(family, times * temperature),
  })

verify(theorem, {
  title: 'with external data the variance settles at α/(1 − (1 − α)τ), below the critical temperature',
  domain: domain({
    share: axis.logUniform(0.001, 1),
    load: axis.uniform(0.01, 0.98),
    sd: axis.logUniform(0.1, 10),
  }).derive(({ share, load, sd }): ClosedLoop => ({ share, temperature: load / (1.000001 - share), sd })),
  examples: [...loops([0.1, 0.5, 0.9, 1, 1.2]), ...loops([0.5, 0.9], 0.001), ...loops(5, 0.9)],
  measures: `the variance after ${GENERATIONS} generations, from a start at standard deviation 2; no chance`,
  replicate: chain(
    ({ share, temperature, sd }: ClosedLoop) => ({
      family,
      sampler: families.temperedSampler(family, temperature),
      truth: [1, sd],
      start: [1, 2],
      generations: GENERATIONS + 1,
      n: 1,
      workflow: workflows.freshRealLatestSynthetic({ share }),
      path: 'population',
    }),
    ({ sd }) => sd * sd,
  ),
  predicts: settledVariance,
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'a sampler at temperature one': { at: loops([0.5, 1.2]), world: { sampler: family } },
    'a temperature of a hundredth more': { at: [...loops([0.5, 1.2]), ...loops(0.5, 0.001)], world: hotter(1.01) },
    'no external data': { at: loops([0.5, 0.9]), world: { workflow: workflows.replace } },
    // In few generations, after which the variance is still a number.
    'beyond the critical temperature': {
      at: loops([0.9, 1.2]),
      world: (_: unknown, { share, temperature }: ClosedLoop) => ({
        sampler: families.temperedSampler(family, temperature * criticalTemperature({ share })),
        generations: 200,
      }),
    },
  },
  survivors: {
    'the same external data every time': {
      at: loops([0.5, 1.2]),
      world: worlds.realAndSynthetic(1, 4),
    },
  },
  limits: ['Infinite samples; a mean that starts where it belongs.'],
  figure: {
    title: 'Variance in the long run, a fifth of the data external',
    over: loops(integersFrom(1, 62).map((fiftieths) => fiftieths / 50)),
    labels: ['temperature τ', 'variance'],
    log: 'y',
    lines: { 'α/(1 − (1 − α)τ)': settledVariance, 'external data': () => 1 },
    series: ({ share }) => (share === 0.2 ? 'computed' : undefined),
  },
})
