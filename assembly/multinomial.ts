// Counts, as src/random/variates/multinomial.ts and alias-table.ts have them; one lane after the other in the same scratch.
import { binomial } from './binomial'
import { uniform } from './lanes'

const DRAWS_PER_BINOMIAL: f64 = 8.0

let symbols: i32 = 0
let apart: usize = 8
let beyond: usize = 0
let keep: usize = 0
let symbolOf: usize = 0
let aliasOf: usize = 0
let small: usize = 0
let large: usize = 0
let alive: i32 = 0

/** Room for so many symbols, from an address on, whose numbers stand `stride` bytes apart; returns where it ends. */
export function setSymbols(count: i32, scratch: usize, stride: usize): usize {
  symbols = count
  apart = stride
  const doubles = (<usize>count) << 3
  const integers = (<usize>(count + (count & 1))) << 2
  beyond = scratch
  keep = beyond + doubles + 8
  symbolOf = keep + doubles
  aliasOf = symbolOf + integers
  small = aliasOf + integers
  large = small + integers
  return large + integers
}

/** Multinomial counts of `n` draws, from probabilities at `p` to counts at `out`. */
export function multinomial(lane: i32, n: f64, p: usize, out: usize): void {
  let living = 0
  store<f64>(beyond + ((<usize>symbols) << 3), 0.0)
  for (let k = symbols - 1; k >= 0; k--) {
    const at = (<usize>k) << 3
    const mass = load<f64>(p + <usize>k * apart)
    store<f64>(beyond + at, load<f64>(beyond + at, 8) + mass)
    if (mass > 0.0) living++
    store<f64>(out + <usize>k * apart, 0.0)
  }
  if (n < DRAWS_PER_BINOMIAL * <f64>living) {
    build(p)
    for (let i = <i32>n; i > 0; i--) {
      const at = out + <usize>draw(lane) * apart
      store<f64>(at, load<f64>(at) + 1.0)
    }
    return
  }
  let left = n
  for (let k = 0; left > 0.0 && k < symbols; k++) {
    const at = (<usize>k) << 3
    const mass = load<f64>(p + <usize>k * apart)
    if (mass === 0.0) continue
    const last = load<f64>(beyond + at, 8) === 0.0
    const share = mass / load<f64>(beyond + at)
    const count = last ? left : binomial(lane, left, share > 1.0 ? 1.0 : share)
    store<f64>(out + <usize>k * apart, count)
    left -= count
  }
}

function build(p: usize): void {
  alive = 0
  let sum: f64 = 0.0
  for (let k = 0; k < symbols; k++) {
    const mass = load<f64>(p + <usize>k * apart)
    if (mass === 0.0) continue
    store<i32>(symbolOf + ((<usize>alive) << 2), k)
    store<f64>(keep + ((<usize>alive) << 3), mass)
    sum += mass
    alive++
  }
  let few = 0
  let many = 0
  const unit = <f64>alive / sum
  for (let i = 0; i < alive; i++) {
    const kept = load<f64>(keep + ((<usize>i) << 3)) * unit
    store<f64>(keep + ((<usize>i) << 3), kept)
    const place = kept < 1.0 ? small + ((<usize>few) << 2) : large + ((<usize>many) << 2)
    store<i32>(place, i)
    if (kept < 1.0) few++
    else many++
  }
  while (few > 0 && many > 0) {
    few--
    const short = <usize>load<i32>(small + ((<usize>few) << 2))
    const long = <usize>load<i32>(large + ((<usize>(many - 1)) << 2))
    store<i32>(aliasOf + (short << 2), load<i32>(symbolOf + (long << 2)))
    const kept = load<f64>(keep + (long << 3)) - (1.0 - load<f64>(keep + (short << 3)))
    store<f64>(keep + (long << 3), kept)
    if (kept < 1.0) {
      many--
      store<i32>(small + ((<usize>few) << 2), <i32>long)
      few++
    }
  }
  // What is left is full up to rounding.
  for (let i = 0; i < many; i++) store<f64>(keep + ((<usize>load<i32>(large + ((<usize>i) << 2))) << 3), 1.0)
  for (let i = 0; i < few; i++) store<f64>(keep + ((<usize>load<i32>(small + ((<usize>i) << 2))) << 3), 1.0)
}

function draw(lane: i32): i32 {
  const u = uniform(lane) * <f64>alive
  const cell = <i32>u
  const isKept = u - <f64>cell < load<f64>(keep + ((<usize>cell) << 3))
  return load<i32>((isKept ? symbolOf : aliasOf) + ((<usize>cell) << 2))
}
