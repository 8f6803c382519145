import { Audit, type AuditOptions } from '../../src/audit/audit.ts'
import type { Round } from '../../src/audit/rounds/round.ts'
import { zipfMandelbrot } from '../../src/laws/counts/zipf-mandelbrot.ts'
import { type Stream, StreamFactory } from '../../src/random/stream.ts'
import { Multinomial } from '../../src/random/variates/multinomial.ts'

/** What a loop does with the frequencies of its last round before it draws: nothing, if it is honest. */
export type Distort = (frequencies: Float64Array, round: number, real: Float64Array) => Float64Array

export const honest: Distort = (frequencies) => frequencies

/** Probabilities raised to 1/temperature. */
export const atTemperature =
  (temperature: number): Distort =>
  (frequencies) =>
    frequencies.map((p) => (p > 0 ? Math.exp(Math.log(p) / temperature) : 0))

/** The likeliest symbols that hold the mass. */
export const topP =
  (mass: number): Distort =>
  (frequencies) => {
    let before = 0
    const kept = new Float64Array(frequencies.length)
    for (const i of Array.from(frequencies, (_, k) => k).sort(
      (a, b) => (frequencies[b] ?? 0) - (frequencies[a] ?? 0),
    )) {
      if (before >= mass) break
      kept[i] = frequencies[i] ?? 0
      before += frequencies[i] ?? 0
    }
    return kept
  }

/** A share of every round from the real data, up to a round; nothing after it. */
export const realUntil =
  (share: number, last: number): Distort =>
  (frequencies, round, real) =>
    round > last ? frequencies : frequencies.map((p, i) => (1 - share) * p + share * (real[i] ?? 0))

/** One loop of n tokens a round from a Zipf law, drawn again from its last round. */
export interface CountsLoop {
  readonly symbols: number
  readonly n: number
  readonly rounds: number
  readonly distort: Distort
  /** What is done with the counts that were drawn, before they are seen and trained on. */
  readonly clean?: (counts: Float64Array) => Float64Array
}

/** The rounds of a loop. */
export function countsRounds({ symbols, n, rounds, distort, clean }: CountsLoop, stream: Stream): Round[] {
  const draws = new Multinomial(symbols)
  const drawn = (p: Float64Array): Float64Array => {
    const counts = new Float64Array(symbols)
    draws.draw(stream, n, p, counts, 0)
    return counts
  }
  let counts: Float64Array = drawn(zipfMandelbrot(symbols, 1, 2.7))
  const real = counts.map((count) => count / n)
  const found = [counts]
  for (let t = 1; t <= rounds; t++) {
    const total = counts.reduce((sum, count) => sum + count, 0)
    counts = drawn(
      distort(
        counts.map((count) => count / total),
        t,
        real,
      ),
    )
    if (clean !== undefined) counts = clean(counts)
    found.push(counts)
  }
  return found.map((each) => ({ counts: new Map(Array.from(each, (count, i) => [String(i), count])) }))
}

/** How many of so many loops are flagged, and the mean round in which those were. */
export function flagged(
  name: string,
  loops: number,
  roundsOf: (stream: Stream) => readonly Round[],
  options: AuditOptions,
) {
  const streams = new StreamFactory({
    epoch: 'tests',
    property: `audit/${name}`,
    params: {},
    purpose: 'calibration',
  })
  let [count, rounds] = [0, 0]
  for (let i = 0; i < loops; i++) {
    const audit = new Audit(options)
    let crossed: number | undefined
    for (const round of roundsOf(streams.at(i))) crossed = audit.observe(round).crossed
    if (crossed === undefined) continue
    count++
    rounds += crossed
  }
  return { share: count / loops, round: rounds / count }
}
