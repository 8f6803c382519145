import { distribution, experiment } from 'collapse-check'
import { familyOf, type Member, onGrid, thetaOf } from './every-family.ts'

/** The last of three observations, which stand behind one that is somebody else’s. */
export const lastObservation = experiment(
  (point: Member) => ({ theta: thetaOf(point) }),
  ({ theta }, { family }) => {
    const [sample, model] = [new Float64Array(4), Float64Array.from(theta)]
    return (stream) => {
      familyOf(family).family.draw(model, 3, stream, sample, 1)
      return Number(sample[3])
    }
  },
)

/** The law of a member by its density: sums over atoms, or over cells, of which the one that holds x counts in part. */
export function lawOf(member: Member) {
  const { at, weights, masses } = onGrid(member)
  const isCount = weights.every((weight) => weight === 1)
  const below = new Float64Array(at.length + 1)
  masses.forEach((mass, i) => {
    // Rounding may leave the last of the sums a little above 1.
    below[i + 1] = Math.min(1, Number(below[i]) + mass)
  })
  const pointsUpTo = (x: number) => {
    let [low, high] = [0, at.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (Number(at[middle]) <= x) low = middle + 1
      else high = middle
    }
    return low
  }
  const halfway = (i: number) => (Number(below[i]) + Number(below[i + 1])) / 2
  const cdf = (x: number) => {
    const i = pointsUpTo(x)
    if (isCount || i === 0 || i === at.length) return Number(below[i])
    const [left, right] = [Number(at[i - 1]), Number(at[i])]
    return halfway(i - 1) + ((x - left) / (right - left)) * (halfway(i) - halfway(i - 1))
  }
  return { cdf, leftLimit: (x: number) => (isCount ? cdf(x - 1) : cdf(x)) }
}

export const MARGIN = 0.02
export const hasLaw = (law: ReturnType<typeof lawOf>) =>
  distribution.equals({ name: 'the integral of the density', ...law }, { margin: MARGIN })
