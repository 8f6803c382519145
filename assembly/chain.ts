// The loop over generations, as src/training/recursive-training.ts and the workflows have it.
import { binomial } from './binomial'
import { copy } from './copy'
import { add, drawAll, drawOne, estimate, modelBytes, statisticBytes } from './family'
import { clearRefusals, isRefused, LANES, STATE } from './lanes'
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
  truth = truthAt
  start = startAt
}

/** Room for the models and statistics of the lanes; returns where it ends. */
export function setRoom(at: usize): usize {
  theta = at
  batch = theta + <usize>LANES * modelBytes
  fresh = batch + <usize>LANES * statisticBytes
  kept = fresh + <usize>LANES * statisticBytes
  pooled = kept + <usize>LANES * statisticBytes
  return pooled + <usize>LANES * statisticBytes
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
  for (let lane = 0; lane < LANES; lane++) copy(modelOf(lane), truth, modelBytes)
  for (let t = 0; t < generations; t++) {
    const at = (<usize>t) << 3
    const size = load<f64>(sizes + at)
    if (t === 0 || share < 0.0) equalParts(t, size, t === 0 ? size : load<f64>(real + at))
    else for (let lane = 0; lane < LANES; lane++) oneLane(lane, t, size, binomial(lane, size, share))
    for (let lane = 0; lane < LANES; lane++) {
      const model = modelOf(lane)
      if (t === 0 && start !== 0) copy(model, start, modelBytes)
      // What is refused goes on from the truth, so that it ends.
      if (isRefused(lane)) copy(model, truth, modelBytes)
      if (every) copy(models + <usize>lane * runBytes + <usize>t * modelBytes, model, modelBytes)
    }
  }
  if (every) return
  for (let lane = 0; lane < LANES; lane++) copy(models + <usize>lane * modelBytes, modelOf(lane), modelBytes)
}

/** A generation with as many real observations in every lane. */
function equalParts(t: i32, size: f64, fromTruth: f64): void {
  if (fromTruth > 0.0) drawAll(truth, 0, fromTruth, fresh)
  if (fromTruth < size) drawAll(theta, modelBytes, size - fromTruth, batch)
  for (let lane = 0; lane < LANES; lane++) receive(lane, t, size, fromTruth)
}

/** A generation of one lane, where chance says how many observations are real. */
function oneLane(lane: i32, t: i32, size: f64, fromTruth: f64): void {
  const offset = <usize>lane * statisticBytes
  if (fromTruth > 0.0) drawOne(lane, truth, fromTruth, fresh + offset)
  if (fromTruth < size) drawOne(lane, modelOf(lane), size - fromTruth, batch + offset)
  receive(lane, t, size, fromTruth)
}

/** Pools what is drawn, and fits. */
function receive(lane: i32, t: i32, size: f64, fromTruth: f64): void {
  const offset = <usize>lane * statisticBytes
  const isAllReal = fromTruth === size
  const latest = (isAllReal ? fresh : batch) + offset
  const isMixed = fromTruth > 0.0 && !isAllReal
  let data = latest
  if (pool === Pool.Latest) {
    if (isMixed) add(latest, fresh + offset)
  } else if (t === 0) {
    data = kept + offset
    copy(data, latest, statisticBytes)
  } else if (pool === Pool.All) {
    data = kept + offset
    add(data, latest)
    if (isMixed) add(data, fresh + offset)
  } else {
    data = pooled + offset
    copy(data, kept + offset, statisticBytes)
    add(data, latest)
  }
  estimate(lane, data, modelOf(lane))
}

function modelOf(lane: i32): usize {
  return theta + <usize>lane * modelBytes
}

/** The states of the lanes, one after the other. */
function copyStates(to: usize): void {
  for (let lane: usize = 0; lane < 4; lane++) {
    for (let w: usize = 0; w < 4; w++)
      store<u32>(to + (lane << 4) + (w << 2), load<u32>(STATE + (w << 4) + (lane << 2)))
  }
}
