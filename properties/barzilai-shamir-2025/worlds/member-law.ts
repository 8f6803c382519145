import { distribution, experiment } from 'collapse-check'
import { familyOf, type Member, onGrid, thetaOf } from './every-family.ts'

/** What is looked at of an observation: of a vector, its entries together. */
const looked = (sample: Float64Array, row: number, width: number) =>
  sample.subarray(row * width, (row + 1) * width).reduce((sum, value, i) => sum + value / (1 + 0.618034 * i), 0)

/** The last of three observations, which stand behind one that is somebody else’s. */
export const lastObservation = experiment(
  (point: Member) => ({ theta: thetaOf(point) }),
  ({ theta }, { family: name }) => {
    const { family } = familyOf(name)
    const [sample, model] = [new Float64Array(4 * family.width), Float64Array.from(theta)]
    return (stream) => {
      family.draw(model, 3, stream, sample, family.width)
      return looked(sample, 3, family.width)
    }
  },
)

/** The grid in the order of what is looked at. */
function inOrder(member: Member) {
  const { width } = familyOf(member.family).family
  const { at: sample, weights, masses } = onGrid(member)
  if (width === 1) return { at: sample, weights, masses }
  const seen = weights.map((_, row) => looked(sample, row, width))
  const order = Array.from(seen.keys()).sort((a, b) => Number(seen[a]) - Number(seen[b]))
  const sorted = (values: Float64Array) => Float64Array.from(order, (row) => Number(values[row]))
  return { at: sorted(seen), weights: sorted(weights), masses: sorted(masses) }
}

/** The law of a member by its density: sums over atoms, or over cells, of which the one that holds x counts in part. */
export function lawOf(member: Member) {
  const { at, weights, masses } = inOrder(member)
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
