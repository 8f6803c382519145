import { families, variates } from 'collapse-check'
import { EIGHT_GAUSSIANS_RADIUS, EIGHT_GAUSSIANS_VARIANCE } from './eight-gaussians.ts'

const [EIGHT_SD, MOON_SD] = [Math.sqrt(EIGHT_GAUSSIANS_VARIANCE), 0.2]

/** Eight Gaussians on a circle of radius 5; their standard deviation along an axis is 3.59. */
const eightGaussians = families.dataSource('eight Gaussians', 2, (stream) => {
  const angle = ((stream.word() & 7) * Math.PI) / 4
  return [
    EIGHT_GAUSSIANS_RADIUS * Math.cos(angle) + EIGHT_SD * variates.normal(stream),
    EIGHT_GAUSSIANS_RADIUS * Math.sin(angle) + EIGHT_SD * variates.normal(stream),
  ]
})

/** Two half circles that grip into each other, with noise 0.2, times 3, less 1: 2.67 and 1.61 along the axes. */
const twoMoons = families.dataSource('two moons', 2, (stream) => {
  const angle = Math.PI * stream.uniform()
  const upper = (stream.word() & 1) === 1
  const x = upper ? Math.cos(angle) : 1 - Math.cos(angle)
  const y = upper ? Math.sin(angle) : 0.5 - Math.sin(angle)
  return [3 * (x + MOON_SD * variates.normal(stream)) - 1, 3 * (y + MOON_SD * variates.normal(stream)) - 1]
})

/** Data in the plane that are no model, each with the unit of length that suits it. */
export const PLANAR_TOYS = {
  'two moons': { data: twoMoons, unit: 2.5 },
  'eight Gaussians': { data: eightGaussians, unit: 3.5 },
}
