// Gaussian samples and their reduction, as src/families/gaussian has them: of four lanes side by side, an observation of each
// after the other.
import { LANES } from './lanes'
import { NORMAL, normals } from './normal'

let sample: usize = 0

/** Room for samples of so many observations, from an address on; returns where it ends. */
export function setSamples(most: f64, scratch: usize): usize {
  sample = scratch
  return sample + ((<usize>most) << 5)
}

/** Draws `n` observations of each lane's model, and writes their count, mean and root of squares. */
export function gaussianSamples(models: usize, stride: usize, n: f64, out: usize): void {
  const end = sample + ((<usize>n) << 5)
  const mean0 = load<f64>(models)
  const mean1 = load<f64>(models + stride)
  const mean2 = load<f64>(models + 2 * stride)
  const mean3 = load<f64>(models + 3 * stride)
  const sd0 = load<f64>(models, 8)
  const sd1 = load<f64>(models + stride, 8)
  const sd2 = load<f64>(models + 2 * stride, 8)
  const sd3 = load<f64>(models + 3 * stride, 8)
  for (let at = sample; at < end; at += 32) {
    normals()
    store<f64>(at, mean0 + sd0 * load<f64>(NORMAL))
    store<f64>(at, mean1 + sd1 * load<f64>(NORMAL, 8), 8)
    store<f64>(at, mean2 + sd2 * load<f64>(NORMAL, 16), 16)
    store<f64>(at, mean3 + sd3 * load<f64>(NORMAL, 24), 24)
  }
  for (let lane = 0; lane < LANES; lane++) {
    const begin = sample + ((<usize>lane) << 3)
    const mean = meanOf(begin, end, n)
    store<f64>(out + <usize>lane * 24, n)
    store<f64>(out + <usize>lane * 24, mean, 8)
    store<f64>(out + <usize>lane * 24, rootOfSquares(begin, end, n, mean), 16)
  }
}

function meanOf(begin: usize, end: usize, n: f64): f64 {
  let sum: f64 = 0.0
  for (let at = begin; at < end; at += 32) sum += load<f64>(at)
  const mean = sum / n
  let rest: f64 = 0.0
  for (let at = begin; at < end; at += 32) rest += load<f64>(at) - mean
  return mean + rest / n
}

function rootOfSquares(begin: usize, end: usize, n: f64, mean: f64): f64 {
  let squares: f64 = 0.0
  let drift: f64 = 0.0
  for (let at = begin; at < end; at += 32) {
    const deviation = load<f64>(at) - mean
    squares += deviation * deviation
    drift += deviation
  }
  squares -= (drift * drift) / n
  if (squares > 1e-280 && squares < 1e300) return sqrt(squares)
  let largest: f64 = 0.0
  for (let at = begin; at < end; at += 32) largest = max(largest, abs(load<f64>(at) - mean))
  if (largest === 0.0) return 0.0
  let scaled: f64 = 0.0
  for (let at = begin; at < end; at += 32) {
    const deviation = (load<f64>(at) - mean) / largest
    scaled += deviation * deviation
  }
  return largest * sqrt(scaled)
}
