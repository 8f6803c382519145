import * as tf from '@tensorflow/tfjs'
import '@tensorflow/tfjs-backend-wasm'
import type { Family } from 'collapse-check'

/** The shape of a flow: how many couplings, and how wide the two hidden layers of each coupling's network are. */
export interface RealNvpShape {
  readonly couplings: number
  readonly width: number
}

/** The weights of one coupling's network 1 → width → width → 2, as shapes of tensors: matrix and bias in turn. */
function layerShapes({ width }: RealNvpShape): readonly (readonly number[])[] {
  return [[1, width], [width], [width, width], [width], [width, 2], [2]]
}

/** How many weights one coupling has. */
export function weightsPerCoupling(shape: RealNvpShape): number {
  return layerShapes(shape).reduce((sum, [rows = 1, columns = 1]) => sum + rows * columns, 0)
}

/** Stochastic gradient ascent: so many steps of Adam on minibatches of about so many observations. */
export interface LikelihoodTraining {
  readonly steps: number
  readonly batch: number
  /** The rate of the first step; it falls linearly to 0. */
  readonly rate: number
}

await tf.setBackend('wasm')

/**
 * The fit of a RealNVP: steps of Adam up the mean log-likelihood, from the weights in `theta`, whose gradient
 * is TensorFlow's. Adam starts anew in every fit. Minibatch b of m holds observations b, b + m, b + 2m, …, so
 * that each has its share of every part of the sample, and no chance is needed.
 */
export function maximizeLikelihood(
  shape: RealNvpShape,
  unit: number,
  { steps, batch, rate }: LikelihoodTraining,
): Family['fit'] {
  return (sample, n, theta) => {
    const weights = tensorsOf(theta, shape)
    const batches = minibatches(sample, n, unit, Math.max(1, Math.round(n / batch)))
    const adam = new DecayingAdam(rate)
    for (let step = 0; step < steps; step++) {
      adam.rate = rate * (1 - step / steps)
      const points = batches[step % batches.length]!
      tf.tidy(() => void adam.minimize(() => meanLoss(weights, points), false, weights))
    }
    let at = 0
    for (const tensor of weights) {
      const values = tensor.dataSync()
      theta.set(values, at)
      at += values.length
    }
    tf.dispose([weights, batches])
    adam.dispose()
  }
}

/** TensorFlow's Adam, whose rate may change between steps. */
class DecayingAdam extends tf.AdamOptimizer {
  constructor(rate: number) {
    super(rate, 0.9, 0.999)
  }

  set rate(value: number) {
    this.learningRate = value
  }
}

function tensorsOf(theta: Float64Array, shape: RealNvpShape): tf.Variable[] {
  const tensors: tf.Variable[] = []
  let at = 0
  for (let c = 0; c < shape.couplings; c++) {
    for (const layer of layerShapes(shape)) {
      const end = at + layer.reduce((product, length) => product * length, 1)
      tensors.push(tf.variable(tf.tensor(Float32Array.from(theta.subarray(at, end)), [...layer])))
      at = end
    }
  }
  return tensors
}

function minibatches(sample: Float64Array, n: number, unit: number, count: number): tf.Tensor2D[] {
  return Array.from({ length: count }, (_, b) => {
    const rows: [number, number][] = []
    for (let i = b; i < n; i += count) rows.push([sample[2 * i]! / unit, sample[2 * i + 1]! / unit])
    return tf.tensor2d(rows)
  })
}

/** The weights of one coupling. */
type Coupling = [w1: tf.Tensor, b1: tf.Tensor, w2: tf.Tensor, b2: tf.Tensor, w3: tf.Tensor, b3: tf.Tensor]

/** Minus the mean log-likelihood of the points, but for the constant of the normal density. */
function meanLoss(weights: readonly tf.Tensor[], points: tf.Tensor2D): tf.Scalar {
  let [a, b] = tf.split(points, 2, 1) as [tf.Tensor, tf.Tensor]
  let logDeterminant: tf.Tensor = tf.zerosLike(a)
  for (let at = 0; at < weights.length; at += 6) {
    const [w1, b1, w2, b2, w3, b3] = weights.slice(at, at + 6) as Coupling
    const first = tf.tanh(a.matMul(w1).add(b1))
    const second = tf.tanh(first.matMul(w2).add(b2))
    const [s, shift] = tf.split(second.matMul(w3).add(b3), 2, 1) as [tf.Tensor, tf.Tensor]
    const logScale = tf.tanh(s)
    logDeterminant = logDeterminant.add(logScale)
    const after = b.mul(tf.exp(logScale)).add(shift)
    b = a
    a = after
  }
  return a.square().add(b.square()).div(2).sub(logDeterminant).mean()
}
