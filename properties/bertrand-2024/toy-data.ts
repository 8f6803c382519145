import { type Family, NoFitError, type Stream, variates } from 'collapse-check'

/** One coordinate of a toy data set, with its mean, variance and fourth central moment. */
export interface ToyData {
  readonly family: Family
  readonly mean: number
  readonly variance: number
  readonly fourthMoment: number
}

function toy(
  name: string,
  draw: (stream: Stream) => number,
  [mean, variance, fourthMoment]: readonly [number, number, number],
): ToyData {
  return {
    family: {
      name,
      parameters: [],
      width: 1,
      check: () => undefined,
      draw(_theta, n, stream, out, start) {
        for (let i = start; i < start + n; i++) out[i] = draw(stream)
      },
      fit() {
        throw new NoFitError(`${name} are data, not a model`)
      },
    },
    mean,
    variance,
    fourthMoment,
  }
}

/** Variance of each of the eight Gaussians: √0.1, as in the code that the authors use. */
export const EIGHT_GAUSSIANS_VARIANCE = Math.sqrt(0.1)
export const EIGHT_GAUSSIANS_RADIUS = 5

/** The first coordinate of eight Gaussians at radius 5. Over the angles cos² averages ½ and cos⁴ 3/8. */
const eightGaussians = toy(
  'eight Gaussians',
  (stream) =>
    EIGHT_GAUSSIANS_RADIUS * Math.cos(((stream.word() & 7) * Math.PI) / 4) +
    Math.sqrt(EIGHT_GAUSSIANS_VARIANCE) * variates.normal(stream),
  [0, 12.5 + EIGHT_GAUSSIANS_VARIANCE, (625 * 3) / 8 + 6 * 12.5 * EIGHT_GAUSSIANS_VARIANCE + 0.3],
)

/** The first coordinate of two moons with noise 0.2, times 3, less 1. */
const twoMoons = toy(
  'two moons',
  (stream) => {
    const cosine = Math.cos(Math.PI * stream.uniform())
    const x = stream.word() & 1 ? cosine : 1 - cosine
    return 3 * (x + 0.2 * variates.normal(stream)) - 1
  },
  [0.5, 9 * (0.75 + 0.04), 81 * (1.1875 + 6 * 0.75 * 0.04 + 3 * 0.0016)],
)

const standardNormal = toy('standard normal data', variates.normal, [0, 1, 3])

export const TOY_DATA = { normal: standardNormal, 'eight Gaussians': eightGaussians, 'two moons': twoMoons }
export type ToyName = keyof typeof TOY_DATA

/** The same data in another unit. */
export const inUnit = (family: Family, unit: number): Family => ({
  ...family,
  draw(theta, n, stream, out, start) {
    family.draw(theta, n, stream, out, start)
    for (let i = start; i < start + n; i++) out[i] = unit * (out[i] ?? Number.NaN)
  },
})
