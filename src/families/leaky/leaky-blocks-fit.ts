import { type Family, NoFitError } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { bestWindow, type Window } from './best-window.ts'
import { LARGEST_LEAK, rise, WIDE_SPIKE, WIDE_UP_TO } from './leaky-uniform-fit.ts'

const LARGEST_D = 2 * LARGEST_LEAK
/** More than what rounding does to a likelihood. */
const ROUNDING = 1e-6

/** Where the end 1 − d of a block's raised part may be, what the block's observations then say, and its cost. */
interface Choice {
  readonly d: number
  readonly log: number
  cost: number
}

/** One block's observations: how many, and the distances from its end that a leak can reach, ascending. */
interface Block {
  count: number
  readonly offsets: number[]
}

/** The best member of one width of the spike: the likelihood up to a constant, and d by block. */
interface Best {
  value: number
  readonly d: Float64Array
}

/**
 * The exact maximum-likelihood fit of the leaky blocks. With d_b = 2α_b, S = Σd_b and H hits, the likelihood is
 * Σ_b g_b(d_b) + H·ln S and a bonus for the hits in the spike, whose width depends on whether S ≤ m/5. As for
 * the leaky uniform g_b rises but for falls of ln 2 at its observations; so every d_b is at one of them, or at
 * its end, except that under S = m/5, on which convex pieces are largest in a corner, one is between and
 * others may be 0.
 *
 * Without hits the blocks are fitted one by one. With hits, for any λ > 0 the likelihood is at most U(λ) =
 * Σ_b max(g_b + λd) + max_S(H·ln S − λS), and what the choice in a block falls short of its maximum is lost:
 * all members that lose at most G are tried, with G doubled until one of them is above U − G; what loses more than
 * the best one so far cannot be better, and is left out.
 */
export function leakyBlocksFit(m: number, narrow: number): Family['fit'] {
  const narrowWidth = Math.exp(narrow)
  const wideGain = Math.log1p(1 / WIDE_SPIKE)
  const narrowGain = Math.log1p(narrowWidth) - narrow
  const wide: Window = { count: 0, position: m + 1 }
  const tight: Window = { count: 0, position: m + 1 }
  return (sample, n, theta) => {
    const { blocks, hits } = sort(sample, n, m)
    bestWindow(hits, hits.length, WIDE_SPIKE, theta[m]!, wide, m + 1)
    bestWindow(hits, hits.length, narrowWidth, theta[m]!, tight, m + 1)
    if (hits.length === 0) {
      blocks.forEach((block, b) => {
        if (block.count === 0) return
        theta[b] = choicesOf(block).reduce((best, choice) => (choice.log > best.log ? choice : best)).d / 2
      })
      theta[m] = meanLeak(theta, m) <= WIDE_UP_TO ? wide.position : tight.position
      return
    }
    const narrowBest = largest(blocks, hits.length, false)
    const wideBest = largest(blocks, hits.length, true)
    const isWide = wideBest.value + wide.count * wideGain >= narrowBest.value + tight.count * narrowGain
    const { d } = isWide ? wideBest : narrowBest
    for (let b = 0; b < m; b++) theta[b] = d[b]! / 2
    // A sum that rounding put above the largest wide one is brought back by the last digits of its largest term.
    while (isWide && meanLeak(theta, m) > WIDE_UP_TO) {
      const top = d.indexOf(Math.max(...d))
      theta[top] = theta[top]! * (1 - Number.EPSILON)
    }
    theta[m] = isWide ? wide.position : tight.position
  }
}

/** The mean of the first m parameters, which says how wide the spike is. */
export function meanLeak(theta: Parameters, m: number): number {
  let sum = 0
  for (let b = 0; b < m; b++) sum += theta[b]!
  return sum / m
}

function sort(sample: Float64Array, n: number, m: number): { blocks: Block[]; hits: Float64Array } {
  const blocks = Array.from({ length: m }, (): Block => ({ count: 0, offsets: [] }))
  const hits: number[] = []
  for (let i = 0; i < n; i++) {
    const x = sample[i]!
    if (x >= 0 && x <= m) {
      const b = Math.min(m - 1, Math.floor(x))
      const block = blocks[b] as Block
      block.count++
      if (b + 1 - x <= LARGEST_D) block.offsets.push(b + 1 - x)
    } else if (x >= m + 1 && x <= m + 2) hits.push(x)
    else
      throw new NoFitError(
        `no member has the observation ${x}: they live on [0, ${m}] and [${m + 1}, ${m + 2}]`,
      )
  }
  for (const { offsets } of blocks) offsets.sort((x, y) => x - y)
  return { blocks, hits: Float64Array.from(hits).sort() }
}

/** What the observations of a block say about d, of which `passed` are beyond 1 − d. */
function logOf(block: Block, d: number, passed: number): number {
  return (block.count - passed) * rise(d) - passed * Math.LN2
}

/** Every d that is at an observation, and the last one. */
function choicesOf(block: Block): Choice[] {
  const { offsets } = block
  let passed = 0
  return [...offsets, LARGEST_D].map((d) => {
    while (passed < offsets.length && offsets[passed]! < d) passed++
    return { d, log: logOf(block, d, passed), cost: 0 }
  })
}

/** The largest Σg + H·ln S over S ≤ m/5, or over S > m/5. */
function largest(blocks: readonly Block[], hits: number, isWide: boolean): Best {
  const m = blocks.length
  const edge = 2 * WIDE_UP_TO * m
  const choices = blocks.map((block) => [...(isWide ? [{ d: 0, log: 0, cost: 0 }] : []), ...choicesOf(block)])
  const wanted = (lambda: number) => (isWide ? Math.min : Math.max)(edge, hits / lambda)
  const top = (list: readonly Choice[], lambda: number) =>
    list.reduce((best, choice) =>
      choice.log + lambda * choice.d > best.log + lambda * best.d ? choice : best,
    )
  // U is convex in λ; its slope is the sum chosen less the sum wanted.
  let [low, high] = [-20, 30]
  for (let step = 0; step < 60; step++) {
    const lambda = Math.exp((low + high) / 2)
    const sum = choices.reduce((total, list) => total + top(list, lambda).d, 0)
    if (sum > wanted(lambda)) high = (low + high) / 2
    else low = (low + high) / 2
  }
  const lambda = Math.exp((low + high) / 2)
  let bound = hits * Math.log(wanted(lambda)) - lambda * wanted(lambda)
  for (const list of choices) {
    const { log, d } = top(list, lambda)
    bound += log + lambda * d
    for (const choice of list) choice.cost = log + lambda * d - choice.log - lambda * choice.d
    list.sort((x, y) => x.cost - y.cost)
  }
  const best: Best = { value: Number.NEGATIVE_INFINITY, d: new Float64Array(m) }
  const tried = new Float64Array(m)
  for (let allowed = 0.25; ; allowed *= 2) {
    search(0, -1, 0, 0, 0, allowed)
    if (best.value >= bound - allowed) return best
  }

  /** Tries what is left from block b on; `free` is the block that takes what the others leave of the edge. */
  function search(b: number, free: number, sum: number, log: number, lost: number, allowed: number): void {
    if (b < m) {
      const list = choices[b] as Choice[]
      for (let i = 0; i < list.length; i++) {
        const choice = list[i] as Choice
        const loses = lost + choice.cost
        if (loses > allowed || loses > bound - best.value + ROUNDING) break
        tried[b] = choice.d
        search(b + 1, free, sum + choice.d, log + choice.log, loses, allowed)
      }
      if (isWide && free < 0) search(b + 1, b, sum, log, lost, allowed)
      return
    }
    let [total, value] = [sum, log]
    if (free >= 0) {
      const rest = edge - sum
      if (!(rest >= 0 && rest <= LARGEST_D)) return
      tried[free] = rest
      total = edge
      const block = blocks[free] as Block
      const passed = block.offsets.findIndex((d) => d >= rest)
      value += logOf(block, rest, passed < 0 ? block.offsets.length : passed)
    }
    if (isWide ? total > edge : total <= edge) return
    value += hits * Math.log(total)
    if (value > best.value) {
      best.value = value
      best.d.set(tried)
    }
  }
}
