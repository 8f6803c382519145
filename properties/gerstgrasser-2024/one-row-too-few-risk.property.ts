import { axis, chain, domain, logSpaced, mean, points, verify } from 'collapse-check'
import theorem, { cutOffRisk, type OneRowMore } from '#theorems/gerstgrasser-2024/one-row-too-few'
import { moreRows, oneRowMore } from './worlds/one-row-more.ts'

const fits = (x: number | number[], d = 3): OneRowMore[] => points({ d, x })

verify(theorem, {
  title: 'with d + 1 rows the mean squared error, cut off at x², grows like the logarithm of x',
  domain: domain({ d: axis.integer(1, 6), x: axis.logUniform(0.2, 8) }),
  examples: [...fits([0.5, 2, 5, 8]), ...fits(5, 1), ...fits(5, 6)],
  measures: 'one fit: the squared error of its first coefficient in units of the noise’s variance, at most x²',
  replicate: chain(oneRowMore, (_last, { x }, { theta }) => Math.min(Number(theta[0]) * Number(theta[0]), x * x)),
  predicts: cutOffRisk,
  // What is cut off at x² has a mean square of at most x² times its mean.
  criterion(value, { x }) {
    const exact = cutOffRisk({ x })
    return mean.equals(value, { margin: 0.07 * exact, variance: { atMost: exact * (x * x - exact) } })
  },
  controls: {
    ...moreRows(1)(...fits([2, 8]), ...fits(5, 1)),
    ...moreRows(4)(...fits(2)),
    'cut off at half of x': { at: fits([2, 8]), predicts: ({ x }) => cutOffRisk({ x: x / 2 }) },
    'one, the formula two rows later': { at: fits(8), predicts: () => 1 },
  },
  limits: ['Deviations of less than 7 % are not looked for; errors up to 8 standard deviations of the noise.'],
  figure: {
    title: 'Mean squared error of a coefficient, cut off at x², one row more than dimensions',
    over: fits(logSpaced(0.2, 100, 30)),
    labels: ['x in standard deviations of the noise', 'mean squared error'],
    log: 'x',
    lines: { 'one row more': cutOffRisk, 'ln x + ln 2 − ½': ({ x }) => Math.max(0, Math.log(x) + Math.LN2 - 0.5) },
    series: ({ d }) => (d === 3 ? 'simulated' : undefined),
  },
})
