import { type Family, families, type Stream, special, variates, worlds } from 'collapse-check'
import type { FineTunedLoop } from '#theorems/bertrand-2024/eight-gaussians-loop'

/** Variance of each of the eight Gaussians: √0.1, as in the code that the authors use. */
export const EIGHT_GAUSSIANS_VARIANCE = Math.sqrt(0.1)
export const EIGHT_GAUSSIANS_RADIUS = 5
export const EIGHT_CENTRES = Array.from({ length: 8 }, (_, j): [x: number, y: number] => {
  const angle = (j * Math.PI) / 4
  return [EIGHT_GAUSSIANS_RADIUS * Math.cos(angle), EIGHT_GAUSSIANS_RADIUS * Math.sin(angle)]
})
export const EQUAL_WEIGHTS = EIGHT_CENTRES.map(() => 1 / 8)

/** Mixtures of the eight Gaussians with free weights only, fitted by `steps` steps of EM from the last model. */
export const eightWeights = (steps: number) =>
  families.mixtureWeights({ centres: EIGHT_CENTRES, variance: EIGHT_GAUSSIANS_VARIANCE, steps })

/** Fields of a world: the weights of eight Gaussians, equal at first, with the real data kept. */
export const eightWeightsLoop = ({ n, k, t, steps }: FineTunedLoop) => ({
  ...worlds.realAndSynthetic(n, k),
  family: eightWeights(steps),
  truth: EQUAL_WEIGHTS,
  generations: t + 1,
})

export const threeStepsOfEm = worlds.named('three steps of EM in place of one', { family: eightWeights(3) })

/** The grid covers [−REACH, REACH]². */
const REACH = 8

/** The masses of eight Gaussians in a grid of cells × cells, normalised to 1. */
export function eightGaussiansOn(cells: number): readonly number[] {
  const edges = Array.from({ length: cells + 1 }, (_, i) => -REACH + (2 * REACH * i) / cells)
  const along = (centre: number) => {
    const below = edges.map((edge) => special.normalCdf((edge - centre) / Math.sqrt(EIGHT_GAUSSIANS_VARIANCE)))
    return below.slice(1).map((mass, i) => mass - (below[i] ?? 0))
  }
  const masses = new Array<number>(cells * cells).fill(0)
  for (const [cx, cy] of EIGHT_CENTRES) {
    const ys = along(cy)
    for (const [i, x] of along(cx).entries()) {
      for (const [j, y] of ys.entries()) masses[i * cells + j] = (masses[i * cells + j] ?? 0) + x * y
    }
  }
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  return masses.map((mass) => mass / total)
}

/** One coordinate of a toy data set, with its mean, variance and fourth central moment. */
interface ToyData {
  readonly data: Family<never>
  readonly mean: number
  readonly variance: number
  readonly fourthMoment: number
}

const coordinate = (name: string, draw: (stream: Stream) => number) =>
  families.dataSource(name, 1, (stream) => [draw(stream)])

/** The first coordinate of eight Gaussians at radius 5. Over the angles cos² averages ½ and cos⁴ 3/8. */
const eightGaussians: ToyData = {
  data: coordinate(
    'eight Gaussians',
    (stream) =>
      EIGHT_GAUSSIANS_RADIUS * Math.cos(((stream.word() & 7) * Math.PI) / 4) +
      Math.sqrt(EIGHT_GAUSSIANS_VARIANCE) * variates.normal(stream),
  ),
  mean: 0,
  variance: 12.5 + EIGHT_GAUSSIANS_VARIANCE,
  fourthMoment: (625 * 3) / 8 + 6 * 12.5 * EIGHT_GAUSSIANS_VARIANCE + 0.3,
}

/** The first coordinate of two moons with noise 0.2, times 3, less 1. */
const twoMoons: ToyData = {
  data: coordinate('two moons', (stream) => {
    const cosine = Math.cos(Math.PI * stream.uniform())
    const x = stream.word() & 1 ? cosine : 1 - cosine
    return 3 * (x + 0.2 * variates.normal(stream)) - 1
  }),
  mean: 0.5,
  variance: 9 * (0.75 + 0.04),
  fourthMoment: 81 * (1.1875 + 6 * 0.75 * 0.04 + 3 * 0.0016),
}

const normal: ToyData = {
  data: coordinate('standard normal data', variates.normal),
  mean: 0,
  variance: 1,
  fourthMoment: 3,
}

export const TOY_DATA = { normal, 'eight Gaussians': eightGaussians, 'two moons': twoMoons }
