import { axis, domain, type Experiment, identity, logSpaced, verify } from 'collapse-check'
import lemmaF7, { largestAbove, largestBelow } from '#theorems/barzilai-shamir-2025/lemma-f-7'

interface Point {
  readonly n: number
  readonly delta: number
  readonly side: 'above' | 'below'
}

/** Probability that the largest of n uniforms is on the wrong side of a bound that is `factor` times as far out. */
const wrong =
  (factor = 1): Experiment<Point> =>
  ({ n, delta, side }) =>
  () =>
    side === 'below' ? 1 - largestBelow(n, factor * delta) : 1 - largestAbove(n, Math.exp(Math.log(delta) / factor))

const at = (n: number, delta: number, side: Point['side']): Point => ({ n, delta, side })
const relative = 1e-9

verify(lemmaF7, {
  title: 'the largest of n uniforms is between ln(1/δ)/n and δ/n from the end, each with probability 1 − δ',
  domain: domain({
    n: axis.logInteger(1, 1e9),
    delta: axis.logUniform(1e-4, 0.99),
    side: axis.choice<Point['side']>('below', 'above'),
  }),
  measures: 'probability of the wrong side, in closed form; no chance',
  replicate: wrong(),
  criterion: ({ delta }) => identity.atMost(delta, { relative: 1e-7 }),
  examples: [
    at(1, 0.5, 'below'),
    at(100, 0.05, 'below'),
    at(100, 0.01, 'above'),
    at(1000, 0.001, 'above'),
    at(20_000, 0.0005, 'above'),
  ],
  controls: {
    'bounds twice as far out': {
      at: [at(100, 0.05, 'below'), at(100, 0.01, 'above')],
      replicate: wrong(2),
    },
    'half the allowed probability': {
      at: [at(100, 0.05, 'below'), at(1000, 0.001, 'above')],
      criterion: ({ delta }) => identity.atMost(delta / 2, { relative }),
    },
  },
  limits: ['Closed forms; nothing is simulated.'],
  figure: {
    title: 'Probability that the largest of 100 uniforms is nearer than δ/100 to the end',
    x: 'delta',
    xLabel: 'δ',
    yLabel: 'probability',
    over: logSpaced(0.01, 0.99),
    lines: { 'allowed, δ': (delta) => delta, exact: (delta) => 1 - largestBelow(100, delta) },
    series: () => undefined,
  },
})
