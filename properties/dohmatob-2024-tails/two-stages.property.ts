import { axis, domain, logSpaced, points, probability, variates, verify } from 'collapse-check'
import { missingMass } from '#theorems/dohmatob-2024-tails/missing-mass'
import theorem, { missingAfterTwo, plateau, type TwoStages } from '#theorems/dohmatob-2024-tails/two-stages'
import { newToken } from './worlds/new-token.ts'

interface Lesson {
  readonly alphabet: Float64Array
  readonly tokens: number
  readonly generator: number
  readonly real: number
}

const lessons = (n: number | number[], real: number | number[] = 0, generator = 50): TwoStages[] =>
  points({ symbols: 200, exponent: 1.5, n, generator, real })
const unseen = newToken<TwoStages, Lesson>(
  ({ n, generator, real }) => ({ tokens: n, generator, real }),
  ({ tokens, generator, real }) =>
    (p, _rank, stream) => {
      const taught = variates.binomial(stream, generator, p) / generator
      return variates.binomial(stream, tokens, real * p + (1 - real) * taught) === 0
    },
)

verify(theorem, {
  title: 'a model taught by a generator of T_0 tokens stops at a plateau, and real tokens end it',
  domain: domain({
    symbols: axis.logInteger(2, 200),
    exponent: axis.uniform(0.5, 3),
    n: axis.logInteger(1, 100_000),
    generator: axis.logInteger(1, 200),
    real: axis.uniform(0, 1),
  }),
  examples: [...lessons([10, 100, 10_000]), ...lessons([100, 1000, 10_000], 0.01), ...lessons(100, 1)],
  measures: 'one real token, a generator of T_0 tokens and n tokens of both: is it none of the n?',
  replicate: unseen,
  predicts: missingAfterTwo,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'a generator of four times the tokens': {
      at: lessons([100, 10_000]),
      world: ({ generator }: Lesson) => ({ generator: 4 * generator }),
    },
    'no real tokens': { at: lessons([1000, 10_000], 0.1), world: { real: 0 } },
    'as if all were real': { at: lessons([100, 10_000]), predicts: missingMass },
    'the plateau': { at: lessons(10), predicts: plateau },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for; at most 200 symbols.'],
  figure: {
    title: 'What a model has not seen, taught by a generator of 50 tokens, β = 1.5, 200 symbols',
    over: lessons(logSpaced(1, 100_000, 30).map(Math.round)),
    labels: ['tokens n of the model', 'probability that a real token is new'],
    log: 'both',
    lines: {
      'all from the generator': missingAfterTwo,
      'a hundredth real': (point) => missingAfterTwo({ ...point, real: 0.01 }),
      'all real': missingMass,
      plateau,
    },
    series: ({ real }) => `simulated, ${100 * real} % real`,
  },
})
