import { axis, domain, points } from 'collapse-check'
import { type Powers, sizesOf } from '#theorems/wu-2026/mixture-exponent'
import { cutoffAtMost, type Sources } from '#theorems/wu-2026/sequence-model'

const powers = {
  s: axis.uniform(0.6, 3),
  share: axis.uniform(0.05, 0.95),
  gamma2: axis.uniform(0.05, 1.4),
}

/** Sizes of both sources, and powers from nearly 0 to nearly 2s, with at most so many coordinates to estimate. */
export const sources = (most: number, coordinates: number) =>
  domain({ ...powers, n: axis.logInteger(10, most) })
    .derive(({ s, share, gamma2, n }): Sources => sizesOf({ s, delta: 2 * s * share, gamma2 }, n))
    .where((point) => cutoffAtMost(point) <= coordinates)

export const ofPowers = domain(powers).derive(({ s, share, gamma2 }): Powers => ({ s, delta: 2 * s * share, gamma2 }))

/** Sources of these sizes, n₂ = ⌊n^γ₂⌋. */
export const sized = (s: number, delta: number, gamma2: number, ...n: number[]): Sources[] =>
  n.map((size) => sizesOf({ s, delta, gamma2 }, size))

export const powered = (s: number, delta: number, gamma2: number | number[]): Powers[] => points({ s, delta, gamma2 })
