import { cauchyLocation } from '../../../src/families/location/cauchy-location.ts'
import { laplaceLocation } from '../../../src/families/location/laplace-location.ts'
import { logisticLocation } from '../../../src/families/location/logistic-location.ts'
import { secantLocation } from '../../../src/families/location/secant-location.ts'
import { shearedLogistic } from '../../../src/families/location/sheared-logistic.ts'
import { studentLocation } from '../../../src/families/location/student-location.ts'
import { vonMises } from '../../../src/families/location/von-mises.ts'
import { around, type Entry, one, pair } from '../entry.ts'
import { column, product, rows } from '../quadrature.ts'

export const locationFamilies: readonly Entry[] = [
  {
    maker: 'cauchyLocation',
    family: cauchyLocation({ solver: 'global' }),
    theta: one(-2, 2),
    nodes: around(1),
    uncoupled: true,
    wholeSpace: true,
  },
  {
    maker: 'laplaceLocation',
    family: laplaceLocation({ scale: 1.3 }),
    theta: one(-2, 2),
    nodes: around(1.3),
    corners: true,
    wholeSpace: true,
  },
  {
    maker: 'logisticLocation',
    family: logisticLocation({ scale: 0.8 }),
    theta: one(-2, 2),
    nodes: around(0.8),
    wholeSpace: true,
  },
  {
    maker: 'secantLocation',
    family: secantLocation(),
    theta: one(-2, 2),
    nodes: around(0.8),
    wholeSpace: true,
  },
  {
    maker: 'shearedLogistic',
    family: shearedLogistic({ shear: 0.8 }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: () => {
      const wide = rows(-70, 70, 240)
      return product(column(wide), () => wide)
    },
    uncoupled: true,
    wholeSpace: true,
  },
  {
    maker: 'studentLocation',
    family: studentLocation({ degrees: 3, solver: 'nearest' }),
    theta: one(-2, 2),
    nodes: around(1),
    uncoupled: true,
    wholeSpace: true,
  },
  {
    maker: 'vonMises',
    family: vonMises({ concentration: 2 }),
    theta: one(-3, 3),
    nodes: () => rows(-Math.PI, Math.PI, 2000),
  },
]
