// The loop over generations, as src/training/recursive-training.ts and the workflows have it.
import { ROW } from './abreast'
import { binomial } from './binomial'
import { add, drawAll, drawOne, estimate, numbers } from './family'
import { clearRefusals, isAnyRefused, isRefused, LANES, STATE } from './lanes'
import { seeds } from './philox'

/** What a generation trains on, in the order of POOLS in src/engine/plan.ts. */
enum Pool {
  Latest,
  All,
  RealAndLatest,
}

let pool: i32 = 0
let share: f64 = -1
let generations: i32 = 0
let sizes: usize = 0
let real: usize = 0
let truth: usize = 0
let start: usize = 0
let theta: usize = 0
let batch: usize = 0
let fresh: usize = 0
let kept: usize = 0
let pooled: usize = 0

/**
 * The plan of the runs: what is pooled; the probability that an observation is real, or a negative number where `real`
 * lists how many are; addresses of the sizes, of the truth, and of the model θ₁ to go on with, or 0.
 */
export function setPlan(
  what: i32,
  probability: f64,
  length: i32,
  sizesAt: usize,
  realAt: usize,
  truthAt: usize,
  startAt: usize,
): void {
  pool = what
  share = probability
  generations = length
  sizes = sizesAt
  real = realAt
  start = startAt
  spread(truth, truthAt)
}

/** Room for the models and statistics of the lanes; returns where it ends. */
export function setRoom(at: usize): usize {
  const statistic = (numbers + 1) * ROW
  truth = at
  theta = truth + numbers * ROW
  batch = theta + numbers * ROW
  fresh = batch + statistic
  kept = fresh + statistic
  pooled = kept + statistic
  return pooled + statistic
}

/**
 * Runs of `groups` times four replicates from `first` on. Writes, replicate by replicate, the last model, or all if `every`,
 * to `models`; four words of the state of its stream to `begun` and `ended`; and a byte to `refused` that is not 0 where
 * the run is left to the reference.
 */
export function run(
  first: u32,
  groups: i32,
  every: bool,
  models: usize,
  begun: usize,
  ended: usize,
  refused: usize,
): void {
  const modelBytes = numbers << 3
  const runBytes = every ? <usize>generations * modelBytes : modelBytes
  for (let group = 0; group < groups; group++) {
    const at = <usize>(group * LANES)
    seeds(first + <u32>at)
    clearRefusals()
    copyStates(begun + (at << 4))
    fourRuns(every, models + at * runBytes, runBytes)
    copyStates(ended + (at << 4))
    for (let lane = 0; lane < LANES; lane++) store<u8>(refused + at + <usize>lane, isRefused(lane) ? 1 : 0)
  }
}

function fourRuns(every: bool, models: usize, runBytes: usize): void {
  copy<f64>(theta, truth, numbers, ROW)
  for (let t = 0; t < generations; t++) {
    const at = (<usize>t) << 3
    const size = load<f64>(sizes + at)
    if (t === 0 || share < 0.0) equalParts(t, size, t === 0 ? size : load<f64>(real + at))
    else for (let lane = 0; lane < LANES; lane++) oneLane(lane, t, size, binomial(lane, size, share))
    if (t === 0 && start !== 0) spread(theta, start)
    if (isAnyRefused()) beginAgain()
    if (every) collect(models + <usize>t * (numbers << 3), runBytes)
  }
  if (!every) collect(models, runBytes)
}

/** What is refused goes on from the truth, so that it ends. */
function beginAgain(): void {
  for (let lane = 0; lane < LANES; lane++)
    if (isRefused(lane)) copy<f64>(theta + ((<usize>lane) << 3), truth + ((<usize>lane) << 3), numbers, 8)
}

/** A generation with as many real observations in every lane. */
function equalParts(t: i32, size: f64, fromTruth: f64): void {
  if (fromTruth > 0.0) drawAll(truth, fromTruth, fresh)
  if (fromTruth < size) drawAll(theta, size - fromTruth, batch)
  if (ASC_FEATURE_SIMD) receive<v128>(0, ROW, t, size, fromTruth)
  else receive<f64>(0, ROW, t, size, fromTruth)
}

/** A generation of one lane, where chance says how many observations are real. */
function oneLane(lane: i32, t: i32, size: f64, fromTruth: f64): void {
  const offset = (<usize>lane) << 3
  if (fromTruth > 0.0) drawOne(lane, truth + offset, fromTruth, fresh + offset)
  if (fromTruth < size) drawOne(lane, theta + offset, size - fromTruth, batch + offset)
  receive<f64>(lane, 8, t, size, fromTruth)
}

/** Pools what is drawn of the lanes from one on that stand in so many bytes, and fits. */
function receive<T>(lane: i32, width: usize, t: i32, size: f64, fromTruth: f64): void {
  const offset = (<usize>lane) << 3
  const isAllReal = fromTruth === size
  const latest = (isAllReal ? fresh : batch) + offset
  const isMixed = fromTruth > 0.0 && !isAllReal
  let data = latest
  if (pool === Pool.Latest) {
    if (isMixed) add<T>(latest, fresh + offset, width)
  } else if (t === 0) {
    data = kept + offset
    copy<T>(data, latest, numbers + 1, width)
  } else if (pool === Pool.All) {
    data = kept + offset
    add<T>(data, latest, width)
    if (isMixed) add<T>(data, fresh + offset, width)
  } else {
    data = pooled + offset
    copy<T>(data, kept + offset, numbers + 1, width)
    add<T>(data, latest, width)
  }
  estimate<T>(lane, data, theta + offset, width)
}

/** Copies so many rows, so many bytes of each. */
function copy<T>(to: usize, from: usize, rows: usize, width: usize): void {
  for (let row: usize = 0; row < rows * ROW; row += ROW)
    for (let at = row; at < row + width; at += sizeof<T>()) store<T>(to + at, load<T>(from + at))
}

/** Gives all lanes the model at an address. */
function spread(to: usize, model: usize): void {
  for (let k: usize = 0; k < numbers; k++)
    for (let lane: usize = 0; lane < ROW; lane += 8)
      store<f64>(to + k * ROW + lane, load<f64>(model + (k << 3)))
}

/** Writes the models of the lanes, so many bytes apart. */
function collect(models: usize, runBytes: usize): void {
  for (let lane: usize = 0; lane < 4; lane++)
    for (let k: usize = 0; k < numbers; k++)
      store<f64>(models + lane * runBytes + (k << 3), load<f64>(theta + k * ROW + (lane << 3)))
}

/** The states of the lanes, one after the other. */
function copyStates(to: usize): void {
  for (let lane: usize = 0; lane < 4; lane++) {
    for (let w: usize = 0; w < 4; w++)
      store<u32>(to + (lane << 4) + (w << 2), load<u32>(STATE + (w << 4) + (lane << 2)))
  }
}
