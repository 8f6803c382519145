import type { Stream } from '../../random/stream.ts'
import { binomial } from '../../random/variates/binomial.ts'
import { exponential } from '../../random/variates/exponential.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { NoFitError, type SufficientStatistic } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { reduction } from '../reduction.ts'

/** Positions of the parameters: whether spiked, J, β, then the leaks by level. */
export const STAIRCASE_LEAKS_FROM = 3

/**
 * The statistic of the leaky staircase: count; counts by level; largest offsets by level; how often the most
 * repeated observation of the top level occurs, and where it is (the largest, while none is repeated).
 */
export function staircaseStatistic(levels: number, logSpike: (J: number) => number): SufficientStatistic {
  const counts = 1
  const offsets = 1 + levels
  const repeats = 1 + 2 * levels
  const place = repeats + 1
  const topLevel = (statistic: Float64Array) => {
    let top = levels - 1
    while (top > 0 && statistic[counts + top] === 0) top--
    return top
  }
  const put = (out: Float64Array, level: number, q: number, offset: number) => {
    out[counts + level] = out[counts + level]! + q
    out[offsets + level] = Math.max(out[offsets + level]!, offset)
  }
  /** The largest of q uniforms. */
  const largest = (stream: Stream, q: number) => Math.exp(-exponential(stream) / q)
  const markTop = (out: Float64Array) => {
    const top = topLevel(out)
    out[repeats] = 1
    out[place] = top + out[offsets + top]!
  }
  return {
    size: place + 1,
    draw(theta, n, stream, out) {
      out.fill(0)
      out[0] = n
      if (theta[0] === 1) {
        const [J, beta] = [theta[1]!, theta[2]!]
        const spike = binomial(stream, n, 0.5)
        let left = n - spike
        for (let j = 0; j < J; j++) {
          const q = j === J - 1 ? left : binomial(stream, left, 1 / (J - j))
          if (q > 0) put(out, j, q, largest(stream, q))
          left -= q
        }
        if (spike > 0) put(out, J - 1, spike, 1 - beta)
        if (spike < 2) return markTop(out)
        out[repeats] = spike
        out[place] = J - beta
        return
      }
      let left = n
      for (let j = 0; left > 0; j++) {
        const leak = theta[STAIRCASE_LEAKS_FROM + j] ?? 0
        const down = leak === 0 ? 0 : binomial(stream, left, leak)
        if (left > down) put(out, j, left - down, (1 - 2 * leak) * largest(stream, left - down))
        left = down
      }
      markTop(out)
    },
    of: reduction(`counts and largest offsets on ${levels} levels`, (sample, n, out) => {
      out.fill(0)
      out[0] = n
      for (let i = 0; i < n; i++) {
        const x = sample[i]!
        const level = Math.floor(x)
        if (!(level >= 0 && level < levels))
          throw new NoFitError(`leaky staircase: ${x} is on none of ${levels} levels`)
        put(out, level, 1, x - level)
      }
      markTop(out)
      const top = sample
        .subarray(0, n)
        .filter((x) => x >= topLevel(out))
        .sort()
      for (let from = 0, to = 0; from < top.length; from = to) {
        while (top[to] === top[from]) to++
        if (to - from >= Math.max(2, out[repeats]!)) {
          out[repeats] = to - from
          out[place] = top[from]!
        }
      }
    }),
    expected() {
      throw new ArgumentError(
        'path',
        'population',
        "'raw' or 'statistic': largest offsets have no expectation to fit",
      )
    },
    add(total, batch) {
      const [mine, theirs] = [topLevel(total), topLevel(batch)]
      if (theirs === mine && total[place] === batch[place]) total[repeats] = total[repeats]! + batch[repeats]!
      else if (
        theirs > mine ||
        (theirs === mine &&
          (batch[repeats]! > total[repeats]! ||
            (batch[repeats] === total[repeats] && batch[place]! > total[place]!)))
      ) {
        total[repeats] = batch[repeats]!
        total[place] = batch[place]!
      }
      total[0] = total[0]! + batch[0]!
      for (let j = 0; j < levels; j++) put(total, j, batch[counts + j]!, batch[offsets + j]!)
    },
    scale() {
      throw new ArgumentError('weights', 'of observations', 'none: the leaky staircase has counts only')
    },
    fit(statistic, theta) {
      const top = topLevel(statistic)
      let above = 0
      let logLeaks = 0
      for (let j = levels - 1; j >= 0; j--) {
        const leak = j > top ? 0 : Math.min(1 / 4, (1 - statistic[offsets + j]!) / 2)
        theta[STAIRCASE_LEAKS_FROM + j] = leak
        logLeaks += statistic[counts + j]! * (Math.log1p(-leak) - Math.log1p(-2 * leak))
        if (above > 0) logLeaks += above * Math.log(leak)
        above += statistic[counts + j]!
      }
      const J = top + 1
      const gain = J < 2 ? 0 : Math.log(J) - logSpike(J)
      const logSpiked =
        J < 2 ? Number.NEGATIVE_INFINITY : statistic[repeats]! * gain - statistic[0]! * Math.log(2 * J)
      writeSpike(theta, logSpiked > logLeaks, J, statistic[place]!)
    },
  }
}

function writeSpike(theta: Parameters, spiked: boolean, J: number, place: number): void {
  theta[0] = spiked ? 1 : 0
  theta[1] = spiked ? J : 2
  theta[2] = spiked ? J - place : 0
  if (spiked) theta.fill(0, STAIRCASE_LEAKS_FROM)
}
