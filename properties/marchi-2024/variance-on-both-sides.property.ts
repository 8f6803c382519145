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
import theorem, { type LoopAt, varianceAt } from '#theorems/marchi-2024/both-sides'

const family = families.gaussian({ divisor: 'n' })
const loops = (temperature: number | number[], T: number | number[] = 20, share = 0.2) =>
  points({ share, temperature, sd: 1, T })
const at = (temperature: number) => (loop: LoopAt) => varianceAt({ ...loop, temperature })
const hotter =
  (times: number) =>
  (_: unknown, { temperature }: LoopAt) => ({
    sampler: families.temperedSampler(family, times * temperature),
  })

verify(theorem, {
  title: 'the variance of a closed loop is the exact one, below, at and above the critical temperature',
  domain: domain({
    share: axis.logUniform(0.001, 0.9),
    load: axis.uniform(0.1, 2),
    sd: axis.logUniform(0.1, 10),
    T: axis.logInteger(1, 60),
  }).derive(({ share, load, ...rest }): LoopAt => ({ share, temperature: load / (1 - share), ...rest })),
  examples: [...loops([0.5, 1, 1.2, 1.25, 1.3, 2]), ...loops(1.3, [1, 2, 60]), ...loops(2, 60, 0.5)],
  measures: 'the variance after T generations of infinitely many observations; no chance',
  replicate: chain(
    ({ share, temperature, sd, T }: LoopAt) => ({
      family,
      sampler: families.temperedSampler(family, temperature),
      truth: [1, sd],
      generations: T,
      n: 1,
      workflow: workflows.freshRealLatestSynthetic({ share }),
      path: 'population',
    }),
    ({ sd }) => sd * sd,
  ),
  predicts: varianceAt,
  // Temperatures are printed with eight digits; near the critical one the closed form is a difference.
  criterion: (value) => identity.equals(value, { relative: 1e-6 }),
  controls: {
    'a temperature of a hundredth more': { at: loops([0.5, 1.25, 1.3]), world: hotter(1.01) },
    'a sampler at temperature one': { at: loops([0.5, 1.25, 2]), world: { sampler: family } },
    'no external data': { at: loops([0.5, 1.25, 2]), world: { workflow: workflows.replace } },
    ...worlds.oneGenerationTooMany(...loops([0.5, 1.25], 2)),
    'the critical temperature': { at: loops([1.2, 1.3]), predicts: at(1.25) },
    'temperature of the standard deviation': {
      at: loops([1.25, 2]),
      world: (_: unknown, { temperature }: LoopAt) => ({
        sampler: families.temperedSampler(family, temperature * temperature),
      }),
    },
  },
  limits: ['Infinite samples; means that are equal.'],
  figure: {
    title: 'Variance in units of the data’s, a fifth of them external: the critical temperature is 1.25',
    over: loops(1.25, integersFrom(1, 60)),
    labels: ['generation T', 'variance'],
    log: 'y',
    lines: { 'temperature 1': at(1), '1.2': at(1.2), '1.25': at(1.25), '1.3': at(1.3) },
    series: ({ share, temperature }) => (share === 0.2 && temperature > 1 ? `computed, ${temperature}` : undefined),
  },
})
