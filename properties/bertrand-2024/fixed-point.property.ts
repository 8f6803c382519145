import { axis, domain, type Experiment, identity, logSpaced, verify } from 'collapse-check'
import fixedPoint from '#theorems/bertrand-2024/fixed-point'
import {
  type Atom,
  bisect,
  cauchyLoop,
  type LocationLoop,
  laplaceLoop,
  logisticLoop,
  type Retraining,
  retrain,
} from './location-loop.ts'

type FamilyName = 'logistic' | 'Cauchy' | 'Laplace'

interface Loop {
  readonly family: FamilyName
  /** Weight of the data at a; the rest lies at −1, for Laplace uniformly on [−1, a]. */
  readonly weight: number
  readonly a: number
  readonly lambda: number
}

const atoms = ({ weight, a }: Loop): readonly Atom[] => [
  { at: a, weight },
  { at: -1, weight: 1 - weight },
]

const loopOf = (point: Loop): LocationLoop => {
  if (point.family === 'logistic') return logisticLoop(atoms(point))
  if (point.family === 'Cauchy') return cauchyLoop(atoms(point).map((atom) => ({ ...atom, spread: 0 })))
  return laplaceLoop((x) => Math.min(1, Math.max(0, (x + 1) / (point.a + 1))))
}

/** A maximum of the real data's mean log-likelihood: the one next to the data's larger part. */
const optimumOf = (point: Loop): number => {
  const { realScore } = loopOf(point)
  const inwards = point.family === 'Cauchy' ? 0.5 : point.a + 1
  return point.weight >= 0.5
    ? -bisect((x) => -realScore(-x), -point.a, inwards - point.a)
    : bisect(realScore, -1, inwards - 1)
}

/** How far one generation moves the model, from `off` beside the optimum. */
const moved =
  (changed: Partial<Retraining> = {}, off = 0): Experiment<Loop> =>
  (point) => {
    const loop = loopOf(point)
    const optimum = optimumOf(point)
    return () => Math.abs(retrain(loop, { lambda: point.lambda, ...changed }, optimum + off) - optimum - off)
  }

/** Rounding of the optimum, enlarged where the likelihood is flat. */
const bound = 1e-12
const at = (family: FamilyName, lambda: number, weight = 0.7, a = 3): Loop => ({ family, weight, a, lambda })

verify(fixedPoint, {
  title: 'one generation does not move the best model',
  domain: domain({
    family: axis.choice<FamilyName>('logistic', 'Cauchy', 'Laplace'),
    weight: axis.uniform(0.2, 0.8),
    a: axis.uniform(2, 6),
    lambda: axis.logUniform(0.01, 100),
  }),
  measures: 'how far one generation of infinitely many observations moves the best model; no chance',
  replicate: moved(),
  criterion: () => identity.atMost(bound, { relative: 1e-6 }),
  examples: [
    at('logistic', 0.01),
    at('logistic', 0.5),
    at('logistic', 1),
    at('logistic', 100),
    at('Cauchy', 0.5),
    at('Cauchy', 100, 0.3),
    at('Laplace', 1),
    at('Laplace', 100),
  ],
  controls: {
    'a model 0.1 beside the best one': {
      at: [at('logistic', 1), at('Cauchy', 0.5), at('Laplace', 100)],
      replicate: moved({}, 0.1),
    },
    'sampler that shifts by a hundredth': {
      at: [at('logistic', 0.01), at('Cauchy', 0.5), at('Laplace', 1)],
      replicate: moved({ sampler: (theta) => theta + 0.01 }),
    },
  },
  survivors: {
    'two generations': {
      at: [at('logistic', 1)],
      replicate: (point) => {
        const loop = loopOf(point)
        const optimum = optimumOf(point)
        return () => {
          const next = retrain(loop, { lambda: point.lambda }, optimum)
          return Math.abs(retrain(loop, { lambda: point.lambda }, next) - optimum)
        }
      },
    },
  },
  limits: ['A fixed point may still repel; see wrong-basin for fixed points that do.'],
  figure: {
    title: 'How far one generation moves a model beside the optimum, logistic family',
    x: 'lambda',
    xLabel: 'synthetic observations per real one, λ',
    yLabel: 'distance moved',
    xScale: 'log',
    over: logSpaced(0.01, 100),
    lines: {
      'from 0.1 beside it': (lambda) => {
        const point = at('logistic', lambda)
        const start = optimumOf(point) + 0.1
        return Math.abs(retrain(loopOf(point), { lambda }, start) - start)
      },
      'the claim: 0 from the optimum': () => 0,
    },
    series: ({ family }) => (family === 'logistic' ? 'computed' : undefined),
  },
})
