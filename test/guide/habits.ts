import { type Stream, StreamFactory } from '../../src/random/stream.ts'

/** P(X = k) for X ~ Binomial(n, p). */
function binomial(n: number, p: number, k: number): number {
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways * Math.exp((k === 0 ? 0 : k * Math.log(p)) + (k === n ? 0 : (n - k) * Math.log(1 - p)))
}

/** The probability that a rule about the number of passes in n runs is met, where each passes with probability p. */
export function passes(n: number, p: number, rule: (passed: number) => boolean): number {
  let sum = 0
  for (let k = 0; k <= n; k++) if (rule(k)) sum += binomial(n, p, k)
  return sum
}

/** The probability that n draws from a law on categories show each of them. */
export function allSeen(n: number, probabilities: readonly number[]): number {
  // Inclusion and exclusion over the sets of items that are missed.
  const missed = (from: number, share: number): number =>
    from === probabilities.length
      ? power(1 - share, n)
      : missed(from + 1, share) - missed(from + 1, share + (probabilities[from] ?? 0))
  return missed(0, 0)
}

/** The probability that at least one of n attempts is met. */
export const oneOf = (attempts: number, p: number) => 1 - power(1 - p, attempts)

function power(base: number, exponent: number): number {
  let product = 1
  for (let i = 0; i < exponent; i++) product *= base
  return product
}

/** How often two standard errors are found between two equal versions, at one of these numbers of runs of each. */
export function differs(repetitions: number, looks: readonly number[]): number {
  const streams = new StreamFactory({
    epoch: 'guide',
    property: 'two versions',
    params: { looks },
    purpose: 'habit',
  })
  let found = 0
  for (let i = 0; i < repetitions; i++) if (seesDifference(streams.at(i), looks)) found++
  return found / repetitions
}

function seesDifference(stream: Stream, looks: readonly number[]): boolean {
  let [first, second] = [0, 0]
  for (let n = 1; n <= Math.max(...looks); n++) {
    if (stream.uniform() < 0.8) first++
    if (stream.uniform() < 0.8) second++
    const [a, b] = [first / n, second / n]
    const error = Math.sqrt((a * (1 - a) + b * (1 - b)) / n)
    if (looks.includes(n) && Math.abs(a - b) > 2 * error) return true
  }
  return false
}
