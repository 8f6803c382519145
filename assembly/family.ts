// What a family draws, pools and fits, as the families of src/families have it. A statistic begins with its count. All numbers
// stand in rows of the lanes (`abreast.ts`): an address of a lane is that of its first number.
import { all, between, minus, over, plus, ROW, root, times } from './abreast'
import { binomial } from './binomial'
import { binomials } from './binomials'
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

let rooted: f64 = 0
let rootOfRooted: f64 = 0
let degreesRooted: f64 = 0
let rootOfDegreesRooted: f64 = 0

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
  else if (law === Law.Binomial) {
    for (let at: usize = 0; at < ROW; at += 8) store<f64>(out + at, n)
    binomials(n * constant, models, out + ROW)
  } else if (law > Law.Gamma)
    for (let offset: usize = 0; offset < ROW; offset += 8) {
      drawOne(<i32>(offset >> 3), models + offset, n, out + offset)
    }
  else {
    if (law !== Law.Gamma) inline.always(normals(NORMALS))
    if (law === Law.Gamma) gammas(n * constant, GAMMAS)
    else if (law === Law.Gaussian && n > 1.0) gammas((n - 1.0) / 2.0, GAMMAS)
    if (ASC_FEATURE_SIMD) place<v128>(models, n, out)
    else place<f64>(models, n, out)
  }
}

/** Makes of the variates of all lanes their statistics. */
function place<T>(models: usize, n: f64, out: usize): void {
  if (law === Law.Gaussian) gaussians<T>(models, n, NORMALS, GAMMAS, out, ROW)
  else if (law === Law.GaussianMean) {
    const se = all<T>(constant / sqrt(n))
    for (let at: usize = 0; at < ROW; at += sizeof<T>()) {
      store<T>(out + at, all<T>(n))
      store<T>(out + at, plus<T>(load<T>(models + at), times<T>(se, load<T>(NORMALS + at))), ROW)
    }
  } else
    for (let at: usize = 0; at < ROW; at += 8) {
      store<f64>(out + at, n)
      store<f64>(out + at, (meanOf(load<f64>(models + at)) * load<f64>(GAMMAS + at)) / constant, ROW)
    }
}

/** The statistics of lanes that stand in so many bytes, from their variates at two addresses. */
function gaussians<T>(models: usize, n: f64, normal: usize, gamma: usize, out: usize, width: usize): void {
  const count = all<T>(n)
  const scale = all<T>(rootOf(n))
  for (let at: usize = 0; at < width; at += sizeof<T>()) {
    const sd = load<T>(models + at, ROW)
    const shift = times<T>(over<T>(sd, scale), load<T>(normal + at))
    const chiSquare = n > 1.0 ? times<T>(all<T>(2.0), load<T>(gamma + at)) : all<T>(0.0)
    store<T>(out + at, count)
    store<T>(out + at, plus<T>(load<T>(models + at), shift), ROW)
    store<T>(out + at, n > 1.0 ? times<T>(sd, root<T>(chiSquare)) : chiSquare, 2 * ROW)
  }
}

/** The statistic of `n` observations of one lane's model. */
export function drawOne(lane: i32, model: usize, n: f64, out: usize): void {
  if (law === Law.Gaussian) {
    store<f64>(NORMALS, normal(lane))
    if (n > 1.0) store<f64>(GAMMAS, gamma(lane, (n - 1.0) / 2.0))
    gaussians<f64>(model, n, NORMALS, GAMMAS, out, 8)
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

/** Turns the statistic `total` into that of both: of lanes that stand in so many bytes, and have as many observations. */
export function add<T>(total: usize, batch: usize, width: usize): void {
  const before = load<f64>(total)
  const count = before + load<f64>(batch)
  if (law <= Law.GaussianMean) {
    const ratio = load<f64>(batch) / count
    const share = all<T>(ratio)
    const weight = all<T>(sqrt(before * ratio))
    for (let at: usize = 0; at < width; at += sizeof<T>()) {
      const mean = load<T>(total + at, ROW)
      const shift = minus<T>(load<T>(batch + at, ROW), mean)
      if (law === Law.Gaussian) {
        hypotenuse<T>(total + at + 2 * ROW, load<T>(batch + at, 2 * ROW))
        hypotenuse<T>(total + at + 2 * ROW, times<T>(shift, weight))
      }
      store<T>(total + at, plus<T>(mean, times<T>(shift, share)), ROW)
    }
  } else
    for (let row = ROW; row <= numbers * ROW; row += ROW)
      for (let at = row; at < row + width; at += sizeof<T>())
        store<T>(total + at, plus<T>(load<T>(total + at), load<T>(batch + at)))
  for (let at: usize = 0; at < width; at += sizeof<T>()) store<T>(total + at, all<T>(count))
}

/** The estimates of such lanes, the first of which is given; where there is none, a lane is refused. */
export function estimate<T>(first: i32, statistic: usize, model: usize, width: usize): void {
  const count = load<f64>(statistic)
  if (law === Law.Gaussian || law === Law.GaussianSample) {
    const degrees = count - constant
    const scale = all<T>(rootOfDegrees(degrees))
    for (let at: usize = 0; at < width; at += sizeof<T>()) {
      const sd = over<T>(load<T>(statistic + at, 2 * ROW), scale)
      store<T>(model + at, load<T>(statistic + at, ROW))
      store<T>(model + at, sd, ROW)
      if (!(degrees > 0.0) || !between<T>(sd, LEAST_SPREAD, Infinity))
        refuseSpreads(first + <i32>(at >> 3), degrees, model + at, sizeof<T>())
    }
  } else if (law === Law.GaussianMean)
    for (let at: usize = 0; at < width; at += sizeof<T>()) store<T>(model + at, load<T>(statistic + at, ROW))
  else if (law === Law.Gamma)
    for (let at: usize = 0; at < width; at += 8) {
      const mean = load<f64>(statistic + at, ROW) / (scale * count)
      if (!(mean >= 0.0 && mean < Infinity) || (power < 0.0 && mean === 0.0)) refuse(first + <i32>(at >> 3))
      else store<f64>(model + at, raise(mean, 1.0 / power))
    }
  else {
    const size = all<T>(law === Law.Binomial ? count * constant : count)
    for (let row: usize = 0; row < numbers * ROW; row += ROW)
      for (let at = row; at < row + width; at += sizeof<T>())
        store<T>(model + at, over<T>(load<T>(statistic + at, ROW), size))
  }
}

/** Refuses lanes whose spread has lost digits, or does not exist. */
function refuseSpreads(first: i32, degrees: f64, model: usize, width: usize): void {
  for (let at: usize = 0; at < width; at += 8) {
    const sd = load<f64>(model + at, ROW)
    if (!(degrees > 0.0) || (sd > 0.0 && sd < LEAST_SPREAD)) refuse(first + <i32>(at >> 3))
  }
}

/** √n: mostly n is that of the generation before. */
function rootOf(n: f64): f64 {
  if (n !== rooted) {
    rooted = n
    rootOfRooted = sqrt(n)
  }
  return rootOfRooted
}

function rootOfDegrees(degrees: f64): f64 {
  if (degrees !== degreesRooted) {
    degreesRooted = degrees
    rootOfDegreesRooted = sqrt(degrees)
  }
  return rootOfDegreesRooted
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
