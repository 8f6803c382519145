import { type Family, NoFitError, type Stream, variates } from 'collapse-check'
import { EIGHT_GAUSSIANS_RADIUS, EIGHT_GAUSSIANS_VARIANCE } from './toy-data.ts'

/** Data in the plane that are no model: a law to draw from, and the unit of length that suits it. */
export interface PlanarToy {
  readonly data: Family
  readonly unit: number
}

const [EIGHT_SD, MOON_SD] = [Math.sqrt(EIGHT_GAUSSIANS_VARIANCE), 0.2]

function planar(name: string, draw: (stream: Stream) => readonly [number, number]): Family {
  return {
    name,
    parameters: [],
    width: 2,
    check: () => undefined,
    draw(_theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) {
        const [x, y] = draw(stream)
        out[start + 2 * i] = x
        out[start + 2 * i + 1] = y
      }
    },
    fit() {
      throw new NoFitError(`${name} are data, not a model`)
    },
  }
}

/** Eight Gaussians on a circle of radius 5; their standard deviation along an axis is 3.59. */
const eightGaussians = planar('eight Gaussians', (stream) => {
  const angle = ((stream.word() & 7) * Math.PI) / 4
  return [
    EIGHT_GAUSSIANS_RADIUS * Math.cos(angle) + EIGHT_SD * variates.normal(stream),
    EIGHT_GAUSSIANS_RADIUS * Math.sin(angle) + EIGHT_SD * variates.normal(stream),
  ]
})

/** Two half circles that grip into each other, with noise 0.2, times 3, less 1: 2.67 and 1.61 along the axes. */
const twoMoons = planar('two moons', (stream) => {
  const angle = Math.PI * stream.uniform()
  const upper = (stream.word() & 1) === 1
  const x = upper ? Math.cos(angle) : 1 - Math.cos(angle)
  const y = upper ? Math.sin(angle) : 0.5 - Math.sin(angle)
  return [3 * (x + MOON_SD * variates.normal(stream)) - 1, 3 * (y + MOON_SD * variates.normal(stream)) - 1]
})

export const PLANAR_TOYS = {
  'two moons': { data: twoMoons, unit: 2.5 },
  'eight Gaussians': { data: eightGaussians, unit: 3.5 },
} satisfies { readonly [name: string]: PlanarToy }

export type PlanarToyName = keyof typeof PLANAR_TOYS
