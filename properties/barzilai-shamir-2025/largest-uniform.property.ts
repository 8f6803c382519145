import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { type LargestUniform, wrongSide } from '#theorems/barzilai-shamir-2025/lemma-f-7'

const largest = (n: number, delta: number | number[], side: LargestUniform['side']) => points({ n, delta, side })

const wrong = experiment(
  (_: LargestUniform) => ({ timesAsFarOut: 1 }),
  ({ timesAsFarOut }, point) =>
    () =>
      wrongSide(point, timesAsFarOut),
)

verify(theorem, {
  title: 'the largest of n uniforms is between ln(1/δ)/n and δ/n from the end, each with probability 1 − δ',
  domain: domain({
    n: axis.logInteger(1, 1e9),
    delta: axis.logUniform(1e-4, 0.99),
    side: axis.choice<LargestUniform['side']>('below', 'above'),
  }),
  examples: [
    ...largest(1, 0.5, 'below'),
    ...largest(100, 0.05, 'below'),
    ...largest(100, 0.01, 'above'),
    ...largest(1000, 0.001, 'above'),
    ...largest(20_000, 0.0005, 'above'),
  ],
  measures: 'probability of the wrong side, in closed form; no chance',
  replicate: wrong,
  criterion: ({ delta }) => identity.atMost(delta, { relative: 1e-7 }),
  controls: {
    'bounds twice as far out': {
      at: [...largest(100, 0.05, 'below'), ...largest(100, 0.01, 'above')],
      world: { timesAsFarOut: 2 },
    },
    'half the allowed probability': {
      at: [...largest(100, 0.05, 'below'), ...largest(1000, 0.001, 'above')],
      criterion: ({ delta }) => identity.atMost(delta / 2, { relative: 1e-9 }),
    },
  },
  limits: ['Closed forms; nothing is simulated.'],
  figure: {
    title: 'Probability that the largest of 100 uniforms is nearer than δ/100 to the end',
    over: largest(100, logSpaced(0.01, 0.99), 'below'),
    labels: ['δ', 'probability'],
    lines: { 'allowed, δ': ({ delta }) => delta, exact: (point) => wrongSide(point) },
    series: () => undefined,
  },
})
