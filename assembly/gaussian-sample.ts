// Gaussian samples and their reduction, as src/families/gaussian has them: of four lanes side by side, an observation of each
// after the other.
import { all, between, minus, over, plus, ROW, root, times } from './abreast'
import { normals } from './normal'

// Sums of squares between them have lost no digits.
const LEAST: f64 = 1e-280
const MOST: f64 = 1e300

let sample: usize = 0

/** Room for samples of so many observations, from an address on; returns where it ends. */
export function setSamples(most: f64, scratch: usize): usize {
  sample = scratch
  return sample + <usize>most * ROW
}

/** Draws `n` observations of each lane's model, and writes their count, mean and root of squares. */
export function gaussianSamples(models: usize, n: f64, out: usize): void {
  for (let at = sample, end = sample + <usize>n * ROW; at < end; at += ROW) inline.always(normals(at))
  if (ASC_FEATURE_SIMD) reduce<v128>(0, models, n, out)
  else {
    reduce<f64>(0, models, n, out)
    reduce<f64>(16, models, n, out)
  }
}

/** Two groups of lanes, `a` and `b`, from so many bytes on: sums wait for each other, and those of two for half as long. */
function reduce<T>(offset: usize, models: usize, n: f64, out: usize): void {
  const width = sizeof<T>()
  const begin = sample + offset
  const end = begin + <usize>n * ROW
  const meanA = load<T>(models + offset)
  const meanB = load<T>(models + offset + width)
  const sdA = load<T>(models + offset, ROW)
  const sdB = load<T>(models + offset + width, ROW)
  let sumA = all<T>(0.0)
  let sumB = all<T>(0.0)
  for (let at = begin; at < end; at += ROW) {
    const a = plus<T>(meanA, times<T>(sdA, load<T>(at)))
    const b = plus<T>(meanB, times<T>(sdB, load<T>(at + width)))
    store<T>(at, a)
    store<T>(at + width, b)
    sumA = plus<T>(sumA, a)
    sumB = plus<T>(sumB, b)
  }
  const count = all<T>(n)
  const roughA = over<T>(sumA, count)
  const roughB = over<T>(sumB, count)
  let restA = all<T>(0.0)
  let restB = all<T>(0.0)
  for (let at = begin; at < end; at += ROW) {
    restA = plus<T>(restA, minus<T>(load<T>(at), roughA))
    restB = plus<T>(restB, minus<T>(load<T>(at + width), roughB))
  }
  const centreA = plus<T>(roughA, over<T>(restA, count))
  const centreB = plus<T>(roughB, over<T>(restB, count))
  let squaresA = all<T>(0.0)
  let squaresB = all<T>(0.0)
  let driftA = all<T>(0.0)
  let driftB = all<T>(0.0)
  for (let at = begin; at < end; at += ROW) {
    const a = minus<T>(load<T>(at), centreA)
    const b = minus<T>(load<T>(at + width), centreB)
    squaresA = plus<T>(squaresA, times<T>(a, a))
    squaresB = plus<T>(squaresB, times<T>(b, b))
    driftA = plus<T>(driftA, a)
    driftB = plus<T>(driftB, b)
  }
  write<T>(begin, end, n, centreA, squaresA, driftA, out + offset)
  write<T>(begin + width, end + width, n, centreB, squaresB, driftB, out + offset + width)
}

function write<T>(begin: usize, end: usize, n: f64, centre: T, squares: T, drift: T, out: usize): void {
  const left = minus<T>(squares, over<T>(times<T>(drift, drift), all<T>(n)))
  store<T>(out, all<T>(n))
  store<T>(out, centre, ROW)
  if (between<T>(left, LEAST, MOST)) {
    store<T>(out, root<T>(left), 2 * ROW)
    return
  }
  store<T>(out, left, 2 * ROW)
  for (let lane: usize = 0; lane < sizeof<T>(); lane += 8) {
    const at = out + lane
    const sum = load<f64>(at, 2 * ROW)
    const isNear = sum > LEAST && sum < MOST
    const rooted = isNear ? sqrt(sum) : scaledRoot(begin + lane, end + lane, load<f64>(at, ROW))
    store<f64>(at, rooted, 2 * ROW)
  }
}

function scaledRoot(begin: usize, end: usize, mean: f64): f64 {
  let largest: f64 = 0.0
  for (let at = begin; at < end; at += ROW) largest = max(largest, abs(load<f64>(at) - mean))
  if (largest === 0.0) return 0.0
  let scaled: f64 = 0.0
  for (let at = begin; at < end; at += ROW) {
    const deviation = (load<f64>(at) - mean) / largest
    scaled += deviation * deviation
  }
  return largest * sqrt(scaled)
}
