import { Stream, StreamFactory, special, variates } from 'collapse-check'
import { type Draw, draws } from '../../src/engine/draws.ts'
import { instance } from '../../src/engine/instance.ts'
import { philox4x32 } from '../../src/random/philox.ts'
import { sha256Hex } from '../../src/random/sha256.ts'
import { keyWords } from '../../src/random/stream-key.ts'

/** How often each variate is drawn, and each function evaluated. */
const MANY = 20_000

/**
 * What the engine gives, by name: published known answers as they are, and of much else the hash of all its bits. Node and
 * a browser must agree on every line.
 */
export function engineAnswers(): { readonly [name: string]: string } {
  return {
    'philox4x32-10, all bits set': philox(
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
    ),
    'xoshiro128** from 1, 2, 3, 4': words(new Stream(1, 2, 3, 4)),
    'SHA-256 of abc': sha256Hex('abc'),
    'the stream of a key': words(new StreamFactory(KEY).at(4294967295)),
    ...Object.fromEntries(DRAWS.map(([name, draw]) => [`variates.${name}`, drawn(draw)])),
    ...Object.fromEntries(COMPILED.map((draw) => [`compiled ${draw.law}`, drawnAbreast(draw)])),
    ...Object.fromEntries(FUNCTIONS.map(([name, f, from, to]) => [name, evaluated(f, from, to)])),
  }
}

/** What others have published of the same: Random123, Blackman and Vigna, FIPS 180-2. */
export const PUBLISHED: ReturnType<typeof engineAnswers> = {
  'philox4x32-10, all bits set': '408f276d 41c83b0e a20bc7c6 6d5451fd',
  'xoshiro128** from 1, 2, 3, 4': '00002d00 00000000 005a7080 04389d80',
  'SHA-256 of abc': 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
}

const KEY = { epoch: 'calibration', property: 'test/random', params: {}, purpose: 'streams' }

const hex = (numbers: Iterable<number>) =>
  Array.from(numbers, (word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ')

const words = (stream: Stream) => hex(Array.from({ length: 4 }, () => stream.word()))

function philox(counter: readonly number[], key: readonly number[]): string {
  const block = new Uint32Array(4)
  philox4x32(Uint32Array.from(counter), Uint32Array.from(key), block)
  return hex(block)
}

const DRAWS: readonly (readonly [name: string, draw: (stream: Stream) => number])[] = [
  ['normal', variates.normal],
  ['exponential', variates.exponential],
  ['gamma', (stream) => variates.gamma(stream, 0.3) + variates.gamma(stream, 40)],
  ['poisson', (stream) => variates.poisson(stream, 3) + variates.poisson(stream, 1000)],
  ['binomial', (stream) => variates.binomial(stream, 10, 0.3) + variates.binomial(stream, 100_000, 0.4)],
]

/** What the compiled module draws. */
const COMPILED: readonly Draw[] = [
  { law: 'first uniform' },
  { law: 'normal' },
  { law: 'exponential' },
  { law: 'gamma', shape: 5 },
  { law: 'poisson', mean: 50 },
  { law: 'binomial', n: 100, p: 0.3 },
  { law: 'multinomial', n: 100, p: Float64Array.of(0.5, 0.25, 0.125, 0.125) },
]

/** Functions of one variable that claims use, and where. */
const FUNCTIONS: readonly (readonly [name: string, f: (x: number) => number, from: number, to: number])[] = [
  ['Math.exp', (x) => Math.exp(x), -745, 709],
  ['Math.log', (x) => Math.log(Math.exp(x)), -700, 700],
  ['Math.expm1', (x) => Math.expm1(x), -40, 40],
  ['Math.log1p', (x) => Math.log1p(x), -0.9999, 40],
  ['Math.sqrt', (x) => Math.sqrt(x), 0, 1000],
  ['Math.sin', (x) => Math.sin(x), -100, 100],
  ['Math.cos', (x) => Math.cos(x), -100, 100],
  ['Math.tan', (x) => Math.tan(x), -10, 10],
  ['Math.tanh', (x) => Math.tanh(x), -30, 30],
  ['Math.sinh', (x) => Math.sinh(x), -30, 30],
  ['Math.cosh', (x) => Math.cosh(x), -30, 30],
  ['Math.atan', (x) => Math.atan(x), -100, 100],
  ['Math.atan2', (x) => Math.atan2(x, 1.7), -100, 100],
  ['Math.asin', (x) => Math.asin(x), -1, 1],
  ['Math.acos', (x) => Math.acos(x), -1, 1],
  ['Math.hypot', (x) => Math.hypot(x, 1.7, 0.3), -100, 100],
  ['special.logGamma', special.logGamma, 0.001, 1000],
  ['special.digamma', special.digamma, 0.001, 100],
  ['special.trigamma', special.trigamma, 0.001, 100],
  ['special.normalCdf', special.normalCdf, -30, 30],
  ['special.regularizedGammaLower', (x) => special.regularizedGammaLower(3.7, x), 0.001, 30],
  ['special.regularizedBeta', (x) => special.regularizedBeta(x, 3.7, 11.2), 0.001, 0.999],
]

function drawn(draw: (stream: Stream) => number): string {
  const stream = new StreamFactory(KEY).at(0)
  return bits(Float64Array.from({ length: MANY }, () => draw(stream)))
}

function drawnAbreast(draw: Draw): string {
  const here = instance()
  return here === undefined ? 'no module' : bits(draws(here, keyWords(KEY), draw, 0, MANY / 4).slice())
}

function evaluated(f: (x: number) => number, from: number, to: number): string {
  return bits(Float64Array.from({ length: MANY }, (_, i) => f(from + ((to - from) * (i + 0.5)) / MANY)))
}

const bits = (numbers: Float64Array) => sha256Hex(hex(new Uint32Array(numbers.buffer)))
