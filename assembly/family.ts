// What a family draws, pools and fits, as the families of src/families have it. A statistic begins with its count.
import { binomial } from './binomial'
import { GAMMA, gamma, gammas } from './gamma'
import { gaussianSamples, setSamples } from './gaussian-sample'
import { exp, hypot, log } from './host'
import { LANES, refuse } from './lanes'
import { multinomial, setSymbols } from './multinomial'
import { NORMAL, normal, normals } from './normal'
import { poisson } from './poisson'

/** In the order of LAWS in src/engine/law.ts. */
enum Law {
  Gaussian,
  GaussianMean,
  Gamma,
  Binomial,
  Poisson,
  NegativeBinomial,
  Categorical,
  GaussianSample,
}

/** The smallest double that has all its digits. */
const LEAST_SPREAD: f64 = 2.2250738585072014e-308

let law: i32 = Law.Gaussian
let constant: f64 = 0
let power: f64 = 0
let scale: f64 = 0

/** Bytes of a model, and of a statistic. */
export let modelBytes: usize = 0
export let statisticBytes: usize = 0

/** The family, with room for what it needs from an address on; returns where that ends. */
export function setFamily(which: i32, constants: usize, parameters: i32, scratch: usize): usize {
  law = which
  constant = load<f64>(constants)
  power = load<f64>(constants, 8)
  scale = load<f64>(constants, 16)
  modelBytes = (<usize>parameters) << 3
  // Where the mean is fitted, or the share, the statistic has one number beside the count.
  statisticBytes = modelBytes + 8
  if (law === Law.GaussianSample) return setSamples(power, scratch)
  return law === Law.Categorical ? setSymbols(parameters, scratch) : scratch
}

/** The statistic of `n` observations of each lane's model: models lie `stride` bytes apart, or are one. */
export function drawAll(models: usize, stride: usize, n: f64, out: usize): void {
  if (law === Law.GaussianSample) gaussianSamples(models, stride, n, out)
  else if (law === Law.Gaussian) {
    normals()
    if (n > 1.0) gaussiansWithSpread(models, stride, n, out)
    else
      for (let i = 0; i < LANES; i++)
        gaussian(
          models + <usize>i * stride,
          n,
          load<f64>(NORMAL + ((<usize>i) << 3)),
          0.0,
          out + <usize>i * 24,
        )
  } else if (law === Law.GaussianMean) {
    normals()
    for (let i = 0; i < LANES; i++) {
      const at = out + ((<usize>i) << 4)
      const variate = load<f64>(NORMAL + ((<usize>i) << 3))
      store<f64>(at, n)
      store<f64>(at, load<f64>(models + <usize>i * stride) + (constant / sqrt(n)) * variate, 8)
    }
  } else if (law === Law.Gamma) {
    gammas(n * constant)
    for (let i = 0; i < LANES; i++) {
      const at = out + ((<usize>i) << 4)
      const variate = load<f64>(GAMMA + ((<usize>i) << 3))
      store<f64>(at, n)
      store<f64>(at, (meanOf(load<f64>(models + <usize>i * stride)) * variate) / constant, 8)
    }
  } else
    for (let i = 0; i < LANES; i++) drawOne(i, models + <usize>i * stride, n, out + <usize>i * statisticBytes)
}

function gaussiansWithSpread(models: usize, stride: usize, n: f64, out: usize): void {
  const x0 = load<f64>(NORMAL)
  const x1 = load<f64>(NORMAL, 8)
  const x2 = load<f64>(NORMAL, 16)
  const x3 = load<f64>(NORMAL, 24)
  gammas((n - 1.0) / 2.0)
  gaussian(models, n, x0, 2.0 * load<f64>(GAMMA), out)
  gaussian(models + stride, n, x1, 2.0 * load<f64>(GAMMA, 8), out + 24)
  gaussian(models + 2 * stride, n, x2, 2.0 * load<f64>(GAMMA, 16), out + 48)
  gaussian(models + 3 * stride, n, x3, 2.0 * load<f64>(GAMMA, 24), out + 72)
}

function gaussian(model: usize, n: f64, variate: f64, chiSquare: f64, out: usize): void {
  const sd = load<f64>(model, 8)
  store<f64>(out, n)
  store<f64>(out, load<f64>(model) + (sd / sqrt(n)) * variate, 8)
  store<f64>(out, n > 1.0 ? sd * sqrt(chiSquare) : 0.0, 16)
}

/** The statistic of `n` observations of one lane's model. */
export function drawOne(lane: i32, model: usize, n: f64, out: usize): void {
  if (law === Law.Categorical) {
    store<f64>(out, n)
    multinomial(lane, n, model, out + 8)
    return
  }
  if (law === Law.Gaussian) {
    const variate = normal(lane)
    gaussian(model, n, variate, n > 1.0 ? 2.0 * gamma(lane, (n - 1.0) / 2.0) : 0.0, out)
    return
  }
  const theta = load<f64>(model)
  store<f64>(out, n)
  store<f64>(out, drawn(lane, theta, n), 8)
}

function drawn(lane: i32, theta: f64, n: f64): f64 {
  if (law === Law.GaussianMean) return theta + (constant / sqrt(n)) * normal(lane)
  if (law === Law.Gamma) return (meanOf(theta) * gamma(lane, n * constant)) / constant
  if (law === Law.Binomial) return binomial(lane, n * constant, theta)
  if (law === Law.Poisson) return poisson(lane, n * theta)
  return poisson(lane, (theta / constant) * gamma(lane, n * constant))
}

/** Turns the statistic `total` into that of both. */
export function add(total: usize, batch: usize): void {
  const before = load<f64>(total)
  const count = before + load<f64>(batch)
  if (law === Law.Gaussian) {
    const shift = load<f64>(batch, 8) - load<f64>(total, 8)
    const share = load<f64>(batch) / count
    const within = hypotenuse(load<f64>(total, 16), load<f64>(batch, 16))
    store<f64>(total, hypotenuse(within, shift * sqrt(before * share)), 16)
    store<f64>(total, load<f64>(total, 8) + shift * share, 8)
  } else if (law === Law.GaussianMean) {
    const shift = load<f64>(batch, 8) - load<f64>(total, 8)
    store<f64>(total, load<f64>(total, 8) + shift * (load<f64>(batch) / count), 8)
  } else {
    for (let at: usize = 8; at < statisticBytes; at += 8) {
      store<f64>(total + at, load<f64>(total + at) + load<f64>(batch + at))
    }
  }
  store<f64>(total, count)
}

/** The estimate; where there is none, the lane is refused. */
export function estimate(lane: i32, statistic: usize, model: usize): void {
  const count = load<f64>(statistic)
  const total = load<f64>(statistic, 8)
  if (law === Law.Gaussian || law === Law.GaussianSample) {
    const degrees = count - constant
    const sd = load<f64>(statistic, 16) / sqrt(degrees)
    if (!(degrees > 0.0) || (sd > 0.0 && sd < LEAST_SPREAD)) refuse(lane)
    store<f64>(model, total)
    store<f64>(model, sd, 8)
  } else if (law === Law.GaussianMean) store<f64>(model, total)
  else if (law === Law.Gamma) {
    const mean = total / (scale * count)
    if (!(mean >= 0.0 && mean < Infinity) || (power < 0.0 && mean === 0.0)) refuse(lane)
    else store<f64>(model, raise(mean, 1.0 / power))
  } else if (law === Law.Binomial) store<f64>(model, total / (count * constant))
  else {
    for (let at: usize = 0; at < modelBytes; at += 8) {
      store<f64>(model + at, load<f64>(statistic + at, 8) / count)
    }
  }
}

function meanOf(theta: f64): f64 {
  return scale * raise(theta, power)
}

function raise(x: f64, by: f64): f64 {
  if (by === 1.0) return x
  if (by === 2.0) return x * x
  if (by === 0.5) return sqrt(x)
  if (by === -1.0) return 1.0 / x
  return x === 0.0 ? 0.0 : exp(by * log(x))
}

function hypotenuse(a: f64, b: f64): f64 {
  const squares = a * a + b * b
  return squares > 1e-280 && squares < 1e300 ? sqrt(squares) : hypot(a, b)
}
