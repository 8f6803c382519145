import { axis, domain, experiment, logSpaced, points, probability, verify } from 'collapse-check'
import theorem, { batchDeviationAtMost } from '#theorems/barzilai-shamir-2025/one-batch'
import { anyLocation, LOCATIONS, type LocationName } from './worlds/locations.ts'

/** One batch at the model that drew it, and what of it is averaged. */
interface Batch {
  readonly family: LocationName
  readonly quantity: 'curvature' | 'score'
  readonly n: number
  readonly delta: number
}

/** Whether the batch's score, or its curvature less the information, is beyond `share` of the bound. */
const batchDeviates = experiment(
  (_: Batch) => ({ share: 1, at: 0 }),
  ({ share, at }, { family: name, quantity, n, delta }) => {
    const { family, score, curvature, scoreBound, information } = LOCATIONS[name]
    const { hessian } = family.assumptions(Float64Array.of(0), 10)
    const bound = share * batchDeviationAtMost(n, quantity === 'score' ? scoreBound : hessian, delta)
    const deviation = quantity === 'score' ? score : (x: number) => curvature(x) - information
    const sample = new Float64Array(n)
    return (stream) => {
      family.draw(Float64Array.of(0), n, stream, sample, 0)
      return Math.abs(sample.reduce((sum, x) => sum + deviation(x - at), 0) / n) > bound
    }
  },
)

const batch = (delta: number | number[], quantity: Batch['quantity'], family: LocationName = 'von Mises direction') =>
  points({ family, quantity, n: 10, delta })

verify(theorem, {
  title: 'score and curvature of a batch exceed Hoeffding’s bound with probability at most δ',
  domain: domain({
    family: anyLocation,
    quantity: axis.choice<Batch['quantity']>('score', 'curvature'),
    n: axis.logInteger(1, 100),
    delta: axis.logUniform(0.01, 0.8),
  }),
  examples: [...batch([0.05, 0.5], 'score'), ...batch([0.05, 0.5], 'curvature', 'logistic location')],
  measures: 'one batch at its own model: is its mean score, or curvature less I, beyond the bound?',
  replicate: batchDeviates,
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    'a third of the bound': { at: batch(0.05, 'score'), world: { share: 1 / 3 } },
    'a model a unit and a half away': {
      at: [...batch(0.5, 'score'), ...batch(0.5, 'curvature')],
      world: { at: 1.5 },
    },
  },
  limits: ['One dimension, and scores that are bounded.'],
  figure: {
    title: 'How often the score of ten von Mises observations exceeds its bound',
    over: batch(logSpaced(0.02, 0.8), 'score'),
    labels: ['δ', 'probability'],
    lines: { 'bound δ': ({ delta }) => delta },
    series: ({ family, quantity }) => `${family}, ${quantity}`,
  },
})
