import { families, worlds } from 'collapse-check'

/** Beta(θ, 1), fitted by an optimiser whose estimates are multiples of its tolerance. */
export const withTolerance = (tolerance: number) =>
  families.changedEstimator(families.powerFunction(), `to ${tolerance}`, (theta) => {
    theta[0] = tolerance * Math.max(1, Math.round(Number(theta[0]) / tolerance))
  })

export const absoluteTolerance = worlds.named('an optimiser with an absolute tolerance of 0.05', {
  family: withTolerance(0.05),
})
