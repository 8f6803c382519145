import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { blindExponent, blindRisk, type RealShare } from '#theorems/wang-2026/blind-pooling'

/** Generations, so late that the exponent has come within 2 % of its limit, but near a share of a half. */
const LATE = 1_000_000

const shares = (...share: number[]): RealShare[] => points({ share })

const exponentBetween = experiment(
  (_: RealShare) => ({ from: LATE, realOf: (share: number) => share }),
  ({ from, realOf }, { share }) =>
    () => {
      const risk = (T: number) => blindRisk({ m: 1, real: realOf(share), T })
      return Math.log(risk(from) / risk(2 * from)) / (2 * Math.LN2)
    },
)

verify(theorem, {
  title: 'the root mean squared error falls like T to the minimum of one half and the share of real data',
  domain: domain({ share: axis.uniform(0.01, 1) }).where(({ share }) => share <= 0.4 || share >= 0.6),
  examples: shares(0.01, 0.1, 0.25, 0.4, 0.6, 0.8, 1),
  measures: `the exponent of the exact risk’s root between generations ${LATE} and ${2 * LATE}; no chance`,
  replicate: exponentBetween,
  predicts: blindExponent,
  criterion: (value) => identity.equals(value, { relative: 0.02 }),
  controls: {
    'one half, whatever the share': { at: shares(0.1, 0.25, 0.4), predicts: () => 0.5 },
    'the share, even above one half': { at: shares(0.6, 0.8), predicts: ({ share }) => share },
    'a thousand generations': { at: shares(0.4, 0.6), world: { from: 1000 } },
    'a tenth more real data': { at: shares(0.1, 0.25), world: { realOf: (share) => 1.1 * share } },
  },
  limits: [
    'Shares between 0.4 and 0.6 come to their exponent too slowly to be looked at; at one half there is a logarithm.',
    'The exact risk is computed, not simulated.',
  ],
  figure: {
    title: 'Exponent of the root mean squared error in the number of batches',
    over: shares(...integersFrom(1, 100).map((percent) => percent / 100)),
    labels: ['share of every batch that is real', 'exponent'],
    lines: { 'min(½, α)': blindExponent, 'all labels known': () => 0.5 },
    series: () => 'computed',
  },
})
