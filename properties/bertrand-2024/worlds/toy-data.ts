import { type Family, families, type Stream, variates } from 'collapse-check'
import { EIGHT_GAUSSIANS_RADIUS, EIGHT_GAUSSIANS_VARIANCE } from './eight-gaussians.ts'

/** One coordinate of a toy data set, with its mean, variance and fourth central moment. */
export interface ToyData {
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
