import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import forgettingTime, { diffusionTime, forgettingMoments, type Seen } from '#theorems/suresh-2025/forgetting-time'

// The diffusion leaves out that time is discrete: about half a generation, and 5 % at c = 1.
const relative = 0.08
const exact = (point: Seen) => forgettingMoments(point).mean / (1 - point.count / point.n)
const at = (n: number, count: number): Seen => ({ n, count })

verify(forgettingTime, {
  title: 'the mean time to forget is 2c ln(n/c)/(1 − c/n), within 8 %',
  domain: domain({ n: axis.logInteger(60, 1000), share: axis.uniform(0.01, 0.6) }).derive(({ n, share }) => ({
    n,
    count: Math.ceil(share * n),
  })),
  measures: 'the exact conditional mean, from the survival probabilities',
  replicate: (point) => () => exact(point),
  criterion: (point) => identity.equals(diffusionTime(point), { relative }),
  examples: [at(1000, 1), at(1000, 5), at(1000, 50), at(100, 10)],
  controls: {
    'linear: 2c generations': {
      at: [at(1000, 5), at(1000, 50)],
      criterion: ({ count }) => identity.equals(2 * count, { relative }),
    },
    'without the chance of taking over': {
      at: [at(100, 40)],
      criterion: ({ n, count }) => identity.equals(2 * count * Math.log(n / count), { relative }),
    },
    'median in place of the mean, 2.885 c': {
      at: [at(1000, 5), at(1000, 50)],
      criterion: ({ count }) => identity.equals(2.885 * count, { relative }),
    },
  },
  limits: ['A computation on the exact law, not a simulation; see forgetting-time-mean for that.'],
  figure: {
    title: 'Mean time to forget a symbol seen c times among 300 tokens',
    x: 'count',
    xLabel: 'times seen, c',
    yLabel: 'mean time where forgotten',
    over: integersFrom(1, 50),
    lines: {
      'exact law': (count) => exact(at(300, count)),
      diffusion: (count) => diffusionTime(at(300, count)),
      'linear, 2c': (count) => 2 * count,
    },
    series: () => undefined,
  },
})
