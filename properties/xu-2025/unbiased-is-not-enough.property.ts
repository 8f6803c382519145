import { axis, domain, points, probability, type Stream, verify } from 'collapse-check'
import theorem from '#theorems/xu-2025/unbiased-is-not-enough'
import { randomSign, twoStepRace } from './worlds/two-step-race.ts'

interface SkewedStep {
  /** Probability of the step to the truth. */
  readonly q: number
}

const steps = (...q: number[]) => points({ q })
const skewedFrom = (x: number, stream: Stream, { q }: SkewedStep) => (stream.uniform() < q ? -x : (q / (1 - q)) * x)

verify(theorem, {
  title: 'unbiased steps beat the first model at most half of the time',
  expects: 'refuted',
  domain: domain({ q: axis.uniform(0.55, 0.95) }),
  examples: steps(0.9, 0.6, 0.75),
  measures: 'X = ±1 and a step of −X with probability q, else of qX/(1 − q): is |X + step| < |X|?',
  replicate: twoStepRace((stream, point: SkewedStep) => {
    const x = randomSign(stream)
    return [x, skewedFrom(x, stream, point)]
  }),
  criterion: () => probability.atMost(0.5, { margin: 0.02 }),
  controls: {
    'steps of the same size, symmetric': {
      at: steps(0.9, 0.75),
      replicate: twoStepRace((stream, { q }) => {
        const x = randomSign(stream)
        return [x, randomSign(stream) * (stream.uniform() < q ? 1 : q / (1 - q))]
      }),
    },
    'skewed, but independent of X': {
      at: steps(0.9),
      replicate: twoStepRace((stream, point) => [randomSign(stream), skewedFrom(1, stream, point)]),
    },
  },
  survivors: {
    'in other units': {
      at: steps(0.9),
      replicate: twoStepRace((stream, point) => {
        const x = 1000 * randomSign(stream)
        return [x, skewedFrom(x, stream, point)]
      }),
    },
  },
  limits: ['A counterexample made for the purpose; no estimator in use is claimed to behave like it.'],
  figure: {
    title: 'An unbiased step that beats the first model with probability q',
    over: steps(0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95),
    labels: ['probability q of stepping onto the truth', 'P'],
    lines: { 'P = q': ({ q }) => q, 'the statement: at most one half': () => 0.5 },
  },
})
