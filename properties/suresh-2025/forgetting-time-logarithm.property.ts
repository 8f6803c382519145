import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { diffusionTime, forgettingMoments, type Seen } from '#theorems/suresh-2025/forgetting-time'

const seen = (n: number, ...count: number[]) => points({ n, count })
const exact = (point: Seen) => forgettingMoments(point).mean / (1 - point.count / point.n)

verify(theorem, {
  title: 'the mean time to forget is 2c ln(n/c)/(1 − c/n), within 8 %',
  domain: domain({ n: axis.logInteger(60, 1000), share: axis.uniform(0.01, 0.6) }).derive(({ n, share }) => ({
    n,
    count: Math.ceil(share * n),
  })),
  examples: [...seen(1000, 1, 5, 50), ...seen(100, 10)],
  measures: 'the exact conditional mean, from the survival probabilities',
  replicate: (point) => () => exact(point),
  predicts: diffusionTime,
  // The diffusion leaves out that time is discrete: about half a generation, and 5 % at c = 1.
  criterion: (value) => identity.equals(value, { relative: 0.08 }),
  controls: {
    'linear: 2c generations': { at: seen(1000, 5, 50), predicts: ({ count }) => 2 * count },
    'without the chance of taking over': {
      at: seen(100, 40),
      predicts: ({ n, count }) => 2 * count * Math.log(n / count),
    },
    'median in place of the mean, 2.885 c': { at: seen(1000, 5, 50), predicts: ({ count }) => 2.885 * count },
  },
  limits: ['A computation on the exact law, not a simulation; see forgetting-time-mean for that.'],
  figure: {
    title: 'Mean time to forget a symbol seen c times among 300 tokens',
    over: seen(300, ...integersFrom(1, 50)),
    labels: ['times seen, c', 'mean time where forgotten'],
    lines: { 'exact law': exact, diffusion: diffusionTime, 'linear, 2c': ({ count }) => 2 * count },
    series: () => undefined,
  },
})
