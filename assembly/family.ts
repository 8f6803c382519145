// What a family draws, pools and fits, as the families of src/families have it. A statistic begins with its count. All numbers
// stand in rows of the lanes (`abreast.ts`): an address of a lane is that of its first number.
import { all, between, minus, over, plus, ROW, root, times } from './abreast'
import { binomial } from './binomial'
import { gamma, gammas } from './gamma'
import { gaussianSamples, setSamples } from './gaussian-sample'
import { exp, hypot, log } from './host'
import { refuse } from './lanes'
import { multinomial, setSymbols } from './multinomial'
import { normal, normals } from './normal'
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

const NORMALS: usize = memory.data(32, 16)
const GAMMAS: usize = memory.data(32, 16)

let law: i32 = Law.Gaussian
let constant: f64 = 0
let power: f64 = 0
let scale: f64 = 0

/** How many numbers a model has; a statistic has one more. */
export let numbers: usize = 0

/** The family, with room for what it needs from an address on; returns where that ends. */
export function setFamily(which: i32, constants: usize, parameters: i32, scratch: usize): usize {
  law = which
  constant = load<f64>(constants)
  power = load<f64>(constants, 8)
  scale = load<f64>(constants, 16)
  numbers = <usize>parameters
  if (law === Law.GaussianSample) return setSamples(power, scratch)
  return law === Law.Categorical ? setSymbols(parameters, scratch, ROW) : scratch
}

/** The statistic of `n` observations of each lane's model. */
export function drawAll(models: usize, n: f64, out: usize): void {
  if (law === Law.GaussianSample) gaussianSamples(models, n, out)
  else if (law > Law.Gamma)
    for (let offset: usize = 0; offset < ROW; offset += 8) {
      drawOne(<i32>(offset >> 3), models + offset, n, out + offset)
    }
  else {
    if (law !== Law.Gamma) normals(NORMALS)
    if (law === Law.Gamma) gammas(n * constant, GAMMAS)
    else if (law === Law.Gaussian && n > 1.0) gammas((n - 1.0) / 2.0, GAMMAS)
    if (ASC_FEATURE_SIMD) for (let at: usize = 0; at < ROW; at += 16) place<v128>(at, models, n, out)
    else for (let at: usize = 0; at < ROW; at += 8) place<f64>(at, models, n, out)
  }
}

/** Makes of the variates of some lanes a statistic. */
function place<T>(offset: usize, models: usize, n: f64, out: usize): void {
  const normal = load<T>(NORMALS + offset)
  const gamma = load<T>(GAMMAS + offset)
  if (law === Law.Gaussian) gaussian<T>(models + offset, n, normal, gamma, out + offset)
  else if (law === Law.GaussianMean) gaussianMean<T>(models + offset, n, normal, out + offset)
  else {
    store<T>(out + offset, all<T>(n))
    for (let lane: usize = 0; lane < sizeof<T>(); lane += 8) {
      const at = offset + lane
      store<f64>(out + at, (meanOf(load<f64>(models + at)) * load<f64>(GAMMAS + at)) / constant, ROW)
    }
  }
}

function gaussian<T>(model: usize, n: f64, normal: T, gamma: T, out: usize): void {
  const sd = load<T>(model, ROW)
  store<T>(out, all<T>(n))
  store<T>(out, plus<T>(load<T>(model), times<T>(over<T>(sd, all<T>(sqrt(n))), normal)), ROW)
  const spread = n > 1.0 ? times<T>(sd, root<T>(times<T>(all<T>(2.0), gamma))) : all<T>(0.0)
  store<T>(out, spread, 2 * ROW)
}

function gaussianMean<T>(model: usize, n: f64, normal: T, out: usize): void {
  store<T>(out, all<T>(n))
  store<T>(out, plus<T>(load<T>(model), times<T>(all<T>(constant / sqrt(n)), normal)), ROW)
}

/** The statistic of `n` observations of one lane's model. */
export function drawOne(lane: i32, model: usize, n: f64, out: usize): void {
  if (law === Law.Gaussian) {
    const variate = normal(lane)
    gaussian<f64>(model, n, variate, n > 1.0 ? gamma(lane, (n - 1.0) / 2.0) : 0.0, out)
    return
  }
  store<f64>(out, n)
  if (law === Law.Categorical) multinomial(lane, n, model, out + ROW)
  else store<f64>(out, drawn(lane, load<f64>(model), n), ROW)
}

function drawn(lane: i32, theta: f64, n: f64): f64 {
  if (law === Law.GaussianMean) return theta + (constant / sqrt(n)) * normal(lane)
  if (law === Law.Gamma) return (meanOf(theta) * gamma(lane, n * constant)) / constant
  if (law === Law.Binomial) return binomial(lane, n * constant, theta)
  if (law === Law.Poisson) return poisson(lane, n * theta)
  return poisson(lane, (theta / constant) * gamma(lane, n * constant))
}

/** Turns the statistic `total` of some lanes into that of both. */
export function add<T>(total: usize, batch: usize): void {
  const before = load<T>(total)
  const count = plus<T>(before, load<T>(batch))
  if (law <= Law.GaussianMean) {
    const share = over<T>(load<T>(batch), count)
    const shift = minus<T>(load<T>(batch, ROW), load<T>(total, ROW))
    if (law === Law.Gaussian) {
      const between = times<T>(shift, root<T>(times<T>(before, share)))
      hypotenuse<T>(total + 2 * ROW, load<T>(batch, 2 * ROW))
      hypotenuse<T>(total + 2 * ROW, between)
    }
    store<T>(total, plus<T>(load<T>(total, ROW), times<T>(shift, share)), ROW)
  } else {
    for (let k: usize = 1; k <= numbers; k++) {
      store<T>(total + k * ROW, plus<T>(load<T>(total + k * ROW), load<T>(batch + k * ROW)))
    }
  }
  store<T>(total, count)
}

/** The estimate of some lanes; where there is none, the lane is refused. */
export function estimate<T>(offset: usize, statistic: usize, model: usize): void {
  const count = load<T>(statistic)
  const total = load<T>(statistic, ROW)
  if (law === Law.Gaussian || law === Law.GaussianSample) {
    const degrees = minus<T>(count, all<T>(constant))
    const sd = over<T>(load<T>(statistic, 2 * ROW), root<T>(degrees))
    store<T>(model, total)
    store<T>(model, sd, ROW)
    if (!between<T>(degrees, 0.0, Infinity) || !between<T>(sd, LEAST_SPREAD, Infinity))
      for (let lane: usize = 0; lane < sizeof<T>(); lane += 8) {
        const spread = load<f64>(model + lane, ROW)
        const isWithout = !(load<f64>(statistic + lane) - constant > 0.0)
        if (isWithout || (spread > 0.0 && spread < LEAST_SPREAD)) refuse(<i32>((offset + lane) >> 3))
      }
  } else if (law === Law.GaussianMean) store<T>(model, total)
  else if (law === Law.Gamma)
    for (let lane: usize = 0; lane < sizeof<T>(); lane += 8) {
      const mean = load<f64>(statistic + lane, ROW) / (scale * load<f64>(statistic + lane))
      if (!(mean >= 0.0 && mean < Infinity) || (power < 0.0 && mean === 0.0))
        refuse(<i32>((offset + lane) >> 3))
      else store<f64>(model + lane, raise(mean, 1.0 / power))
    }
  else if (law === Law.Binomial) store<T>(model, over<T>(total, times<T>(count, all<T>(constant))))
  else
    for (let k: usize = 0; k < numbers; k++)
      store<T>(model + k * ROW, over<T>(load<T>(statistic + k * ROW, ROW), count))
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

/** Turns the number of some lanes at an address into its hypotenuse with another. */
function hypotenuse<T>(at: usize, other: T): void {
  const squares = plus<T>(times<T>(load<T>(at), load<T>(at)), times<T>(other, other))
  if (between<T>(squares, 1e-280, 1e300)) {
    store<T>(at, root<T>(squares))
    return
  }
  store<T>(OTHERS, other)
  for (let lane: usize = 0; lane < sizeof<T>(); lane += 8) {
    store<f64>(at + lane, hypotenuseOfOne(load<f64>(at + lane), load<f64>(OTHERS + lane)))
  }
}

const OTHERS: usize = memory.data(16, 16)

function hypotenuseOfOne(a: f64, b: f64): f64 {
  const squares = a * a + b * b
  return squares > 1e-280 && squares < 1e300 ? sqrt(squares) : hypot(a, b)
}
