import { experiment } from 'collapse-check'
import { familyOf, type Member, onGrid, thetaOf } from './every-family.ts'

/** Which parameters move: the first, the second, or all of them. Probabilities give to one what they take from the last. */
export type Way = 'first' | 'second' | 'all'
export type Moved = Member & { readonly way: Way }

function directionOf({ way, ...member }: Moved): number[] {
  const { length } = thetaOf(member)
  const isSimplex = familyOf(member.family).isSimplex === true
  const moves = (i: number) => way === 'all' || i === (way === 'first' ? 0 : 1)
  const moved = Array.from({ length: isSimplex ? length - 1 : length }, (_, i) => Number(moves(i)))
  return isSimplex ? [...moved, -moved.reduce((sum, value) => sum + value)] : moved
}
export const hasWay = (point: Moved) => point.way === 'first' || thetaOf(point).length > 1

/** dᵀI(θ)d, as the family states the information I. */
export function statedInformation(point: Moved): number {
  const theta = Float64Array.from(thetaOf(point))
  const direction = directionOf(point)
  const matrix = new Float64Array(theta.length * theta.length)
  familyOf(point.family).family.fisherInformation?.(theta, matrix)
  return matrix.reduce((sum, entry, k) => {
    const [i, j] = [Math.floor(k / theta.length), k % theta.length]
    return sum + entry * Number(direction[i]) * Number(direction[j])
  }, 0)
}

/** The mean square of the derivative of ln p along the way, by integrals and central differences. */
export const scoreSquare = experiment(
  (_: Moved) => ({ observations: 1 }),
  ({ observations }, point) => {
    const { family } = familyOf(point.family)
    const [theta, direction] = [thetaOf(point), directionOf(point)]
    const h = 1e-4
    return () => {
      const { at, masses } = onGrid(point)
      const models = [-2, -1, 1, 2].map((k) =>
        Float64Array.from(theta, (value, i) => value + k * h * Number(direction[i])),
      )
      const total = masses.reduce((sum, mass, i) => {
        if (mass < 1e-16) return sum
        const [a = 0, b = 0, c = 0, d = 0] = models.map((model) => family.logDensity(model, at, i))
        const score = (a - 8 * b + 8 * c - d) / (12 * h)
        return sum + mass * score * score
      }, 0)
      return observations * total
    }
  },
)

/** Two members of a family. */
export interface Pair extends Member {
  /** How far up its range each parameter of the other one is; round to the beginning where the range ends. */
  readonly apart: number
}

/** Between which members a family is asked for distances. */
export interface Ends {
  readonly from: Member
  readonly to: Member
}

function otherOf({ family, first, second, apart }: Pair): Member {
  const moved = (share: number) => (share + apart) % 1
  return { family, first: moved(first), second: moved(second) }
}

/** Mean and root mean square gap of the increasing coupling of two laws on the same increasing points. */
function coupled(at: Float64Array, p: Float64Array, q: Float64Array) {
  let [lengths, squares, i, j, left, right] = [0, 0, 0, 0, Number(p[0]), Number(q[0])]
  while (i < at.length && j < at.length) {
    const moved = Math.min(left, right)
    const gap = Math.abs(Number(at[i]) - Number(at[j]))
    lengths += moved * gap
    squares += moved * gap * gap
    left -= moved
    right -= moved
    if (left <= 0) left = Number(p[++i])
    if (right <= 0) right = Number(q[++j])
  }
  return { lengths, square: Math.sqrt(squares) }
}

const NO_COUPLING = { lengths: Number.NaN, square: Number.NaN }

/** The distances of two members by integrals of their densities; of what is stated between others, if so changed. */
export const errorOfDistances = experiment(
  (pair: Pair): Ends => ({ from: pair, to: otherOf(pair) }),
  ({ from, to }, pair) =>
    () => {
      const [a, b] = [onGrid(pair, otherOf(pair)), onGrid(otherOf(pair), pair)]
      const sum = (term: (mass: number, i: number) => number) =>
        a.masses.reduce((total, mass, i) => total + term(mass, i), 0)
      const { family, isHeavy } = familyOf(pair.family)
      const { lengths, square } = isHeavy ? NO_COUPLING : coupled(a.at, a.masses, b.masses)
      const integrated = {
        totalVariation: sum((mass, i) => Math.abs(mass - Number(b.masses[i])) / 2),
        kullbackLeibler: sum((mass, i) => (mass === 0 ? 0 : mass * (Number(a.log[i]) - Number(b.log[i])))),
        wasserstein1: lengths,
        wasserstein2: square,
      }
      const stated = Object.entries(family.distances ?? {}).filter(([name]) => !isHeavy || !/^wasserstein/.test(name))
      const [one, other] = [Float64Array.from(thetaOf(from)), Float64Array.from(thetaOf(to))]
      return Math.max(
        ...stated.map(([name, distance]) => {
          const [said, found] = [distance(one, other), integrated[name as keyof typeof integrated]]
          return said === found ? 0 : Math.abs(said / found - 1)
        }),
      )
    },
)
