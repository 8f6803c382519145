import { experiment, identity, integersFrom, verify } from 'collapse-check'
import theorem, * as law from '#theorems/wu-2026/mixture-exponent'
import { cutoffAtMost, leastRisk } from '#theorems/wu-2026/sequence-model'
import { ofPowers, powered } from './worlds/sources.ts'

const { auxiliaryExponent, critical, mixtureExponent, sizesOf, targetExponent } = law

/** Sizes of the target, so large that the slope is within 4 % of its limit, but near the edges of the region. */
const [FROM, TO] = [1e8, 1e10]

const slope = experiment(
  (_: law.Powers) => ({ from: FROM, to: TO, gammaOf: (gamma2: number) => gamma2 }),
  ({ from, to, gammaOf }, { gamma2, ...powers }) =>
    () => {
      const risk = (n: number) => leastRisk(sizesOf({ ...powers, gamma2: gammaOf(gamma2) }, n))
      return Math.log(risk(from) / risk(to)) / Math.log(to / from)
    },
)

const awayFromEdges = (point: law.Powers) =>
  Math.abs(point.delta - 1) >= 0.3 &&
  Math.abs(point.gamma2 - critical(point)) >= 0.1 &&
  (point.delta < 1 || Math.abs(point.gamma2 - 1) >= 0.1)

verify(theorem, {
  title: 'the exponent of the mixture is the paper’s, inside of the region and outside',
  domain: ofPowers.where((point) => awayFromEdges(point) && cutoffAtMost(sizesOf(point, TO)) <= 200_000),
  examples: [...powered(2.5, 2, [0.5, 0.85, 1.3]), ...powered(1.5, 2, 0.7), ...powered(1, 0.5, 0.95)],
  measures: 'the exponent of the exact risk between n = 10⁸ and n = 10¹⁰; no chance',
  replicate: slope,
  predicts: mixtureExponent,
  criterion: (value) => identity.equals(value, { relative: 0.04 }),
  controls: {
    'that of the better source': {
      at: powered(2.5, 2, 0.85),
      predicts: (point) => Math.max(targetExponent(point), auxiliaryExponent(point)),
    },
    'that of the region, everywhere': {
      at: powered(2.5, 2, [0.5, 1.3]),
      predicts: ({ delta, gamma2 }) => (delta - 1 + gamma2) / delta,
    },
    'an auxiliary source of more observations': {
      at: powered(2.5, 2, [0.85, 1.3]),
      world: { gammaOf: (gamma2) => gamma2 + 0.15 },
    },
    'the sizes of every day': { at: powered(1, 0.5, 0.95), world: { from: 10, to: 100 } },
  },
  limits: [
    'Slopes come too slowly to their limits to be looked at near δ = 1, γ₂ = γ_c and γ₂ = 1, and to be compared to better than 4 % elsewhere.',
    'The exact risk is computed, not simulated.',
  ],
  figure: {
    title: 'Exponent of the risk by the size of the auxiliary source, s = 2.5, δ = 2',
    over: powered(
      2.5,
      2,
      integersFrom(1, 70).map((i) => i / 50),
    ),
    labels: ['auxiliary observations: n to the power γ₂', 'exponent'],
    lines: { mixture: mixtureExponent, target: targetExponent, auxiliary: auxiliaryExponent },
    series: ({ s, delta }) => (s === 2.5 && delta === 2 ? 'computed between 10⁸ and 10¹⁰' : undefined),
  },
})
