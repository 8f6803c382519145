import { axis, chain, domain, logSpaced, points, probability, special, verify } from 'collapse-check'
import theorem, { exceeds, type OneRowMore } from '#theorems/gerstgrasser-2024/one-row-too-few'
import { moreRows, oneRowMore } from './worlds/one-row-more.ts'

const fits = (x: number | number[], d = 3): OneRowMore[] => points({ d, x })

verify(theorem, {
  title: 'with d + 1 rows a coefficient is off by more than x with probability 1 − x/√(1 + x²), in every dimension',
  domain: domain({ d: axis.integer(1, 6), x: axis.logUniform(0.05, 50) }),
  examples: [...fits([0.1, 1, 3, 10]), ...fits(1, 1), ...fits(3, 6)],
  measures: 'one fit: is its first coefficient off by more than x standard deviations of the noise?',
  replicate: chain(oneRowMore, ({ w0 }, { x }) => Math.abs(Number(w0)) > x),
  predicts: exceeds,
  criterion: (value) => probability.equals(value, { margin: 0.015 }),
  controls: {
    ...moreRows(1)(...fits([1, 3]), ...fits(1, 1)),
    'normal with the same median': {
      at: fits(3),
      predicts: ({ x }) => 2 * special.normalSurvival((x * special.normalQuantile(0.75)) / Math.sqrt(1 / 3)),
    },
    'two degrees of freedom, not divided by √2': { at: fits(1), predicts: ({ x }) => exceeds({ x: x / Math.SQRT2 }) },
  },
  limits: ['Deviations of less than 0.015 in probability are not looked for.'],
  figure: {
    title: 'Probability that a coefficient is off by more than x, one row more than dimensions',
    over: fits(logSpaced(0.1, 50, 30)),
    labels: ['x in standard deviations of the noise', 'probability'],
    log: 'both',
    lines: {
      'one row more': exceeds,
      'normal with the same median': ({ x }) =>
        2 * special.normalSurvival((x * special.normalQuantile(0.75)) / Math.sqrt(1 / 3)),
    },
    series: ({ d }) => (d === 3 ? 'simulated' : undefined),
  },
})
