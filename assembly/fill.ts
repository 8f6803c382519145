// Variates one after the other, four lanes abreast: of each lane the first, then the second, and so on.
import { binomials } from './binomials'
import { gammas } from './gamma'
import { log } from './host'
import { LANES, openUniform, uniforms } from './lanes'
import { multinomial, setSymbols } from './multinomial'
import { normals } from './normal'
import { seeds } from './philox'
import { poisson } from './poisson'

const PROBABILITIES: usize = memory.data(32, 16)

/** Puts the lanes into the states of four replicates. */
export function begin(first: u32): void {
  seeds(first)
}

/** The first uniform variate of each of four times `count` streams. */
export function fillFirstUniforms(first: u32, count: i32, out: usize): void {
  for (let i = 0; i < count; i++) {
    seeds(first + <u32>(i * LANES))
    uniforms(out + ((<usize>i) << 5))
  }
}

export function fillNormals(count: i32, out: usize): void {
  for (let i = 0; i < count; i++) inline.always(normals(out + ((<usize>i) << 5)))
}

export function fillGammas(shape: f64, count: i32, out: usize): void {
  for (let i = 0; i < count; i++) gammas(shape, out + ((<usize>i) << 5))
}

export function fillExponentials(count: i32, out: usize): void {
  for (let i = 0; i < count * LANES; i++) store<f64>(out + ((<usize>i) << 3), -log(openUniform(i & 3)))
}

export function fillBinomials(n: f64, p: f64, count: i32, out: usize): void {
  for (let lane: usize = 0; lane < 32; lane += 8) store<f64>(PROBABILITIES + lane, p)
  for (let i = 0; i < count; i++) binomials(n, PROBABILITIES, out + ((<usize>i) << 5))
}

export function fillPoissons(mean: f64, count: i32, out: usize): void {
  for (let i = 0; i < count * LANES; i++) store<f64>(out + ((<usize>i) << 3), poisson(i & 3, mean))
}

/** Counts of `n` draws of as many symbols as stand at `p`; scratch lies at `room`. */
export function fillMultinomials(n: f64, symbols: i32, p: usize, count: i32, out: usize, room: usize): void {
  setSymbols(symbols, room, 8)
  for (let i = 0; i < count * LANES; i++) multinomial(i & 3, n, p, out + <usize>(i * symbols) * 8)
}
