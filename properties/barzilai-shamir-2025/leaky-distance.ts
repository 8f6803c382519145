import type { Parameters } from 'collapse-check'

const WIDE = 1 / 39
const isWide = (leak: number) => leak <= 0.1

/** Density of a member at x, its narrow spike left out. */
function density(leak: number, spike: number, x: number): number {
  if (x < 0 || x > 3 || (x > 1 && x < 2)) return 0
  if (x <= 1) return x < 1 - 2 * leak ? 0.5 * (1 + (1 - leak) / (1 - 2 * leak)) : 0.5
  const inSpike = isWide(leak) && x > spike && x < spike + WIDE
  return (leak / 4) * (inSpike ? 1 + 1 / WIDE : 1)
}

/**
 * Total variation distance of two members of the leaky uniform family: densities are constant between the
 * breakpoints of both; narrow spikes count as atoms.
 */
export function leakyDistance(a: Parameters | readonly number[], b: Parameters | readonly number[]): number {
  const [[leakA = 0, spikeA = 0], [leakB = 0, spikeB = 0]] = [Array.from(a), Array.from(b)]
  const cuts = [0, 1, 2, 3, 1 - 2 * leakA, 1 - 2 * leakB, spikeA, spikeA + WIDE, spikeB, spikeB + WIDE]
    .filter((x) => x <= 3)
    .sort((x, y) => x - y)
  let sum = 0
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from = 0, to = 0] = cuts.slice(i, i + 2)
    const middle = (from + to) / 2
    sum += (to - from) * Math.abs(density(leakA, spikeA, middle) - density(leakB, spikeB, middle))
  }
  const atoms: readonly [number, number] = [isWide(leakA) ? 0 : leakA / 4, isWide(leakB) ? 0 : leakB / 4]
  const together = Math.abs(spikeA - spikeB) < 1e-12
  sum += together ? Math.abs(atoms[0] - atoms[1]) : atoms[0] + atoms[1]
  return sum / 2
}
