import { axis, domain, probability, type Stream, verify } from 'collapse-check'
import unbiasedIsNotEnough from '#theorems/xu-2025/unbiased-is-not-enough'
import { twoStepRace } from './race.ts'

interface SkewedStep {
  /** Probability of the step to the truth. */
  readonly q: number
}

const margin = 0.02
const sign = (stream: Stream) => (stream.word() & 1 ? 1 : -1)
const at = (q: number): SkewedStep => ({ q })

verify(unbiasedIsNotEnough, {
  title: 'unbiased steps beat the first model at most half of the time',
  expects: 'refuted',
  domain: domain({ q: axis.uniform(0.55, 0.95) }),
  measures: 'X = ±1 and a step of −X with probability q, else of qX/(1 − q): is |X + step| < |X|?',
  replicate: twoStepRace(({ q }: SkewedStep) => (stream) => {
    const x = sign(stream)
    return [x, stream.uniform() < q ? -x : (q / (1 - q)) * x]
  }),
  criterion: () => probability.atMost(0.5, { margin }),
  examples: [at(0.9), at(0.6), at(0.75)],
  controls: {
    'steps of the same size, symmetric': {
      at: [at(0.9), at(0.75)],
      replicate: twoStepRace(({ q }: SkewedStep) => (stream) => {
        const x = sign(stream)
        return [x, sign(stream) * (stream.uniform() < q ? 1 : q / (1 - q))]
      }),
    },
    'skewed, but independent of X': {
      at: [at(0.9)],
      replicate: twoStepRace(({ q }: SkewedStep) => (stream) => [
        sign(stream),
        stream.uniform() < q ? -1 : q / (1 - q),
      ]),
    },
  },
  survivors: {
    'in other units': {
      at: [at(0.9)],
      replicate: twoStepRace(({ q }: SkewedStep) => (stream) => {
        const x = 1000 * sign(stream)
        return [x, stream.uniform() < q ? -x : (q / (1 - q)) * x]
      }),
    },
  },
  limits: ['A counterexample made for the purpose; no estimator in use is claimed to behave like it.'],
  figure: {
    title: 'An unbiased step that beats the first model with probability q',
    x: 'q',
    xLabel: 'probability q of stepping onto the truth',
    yLabel: 'P',
    over: [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95],
    lines: { 'P = q': (q) => q, 'the statement: at most one half': () => 0.5 },
  },
})
