// Linear algebra of small square matrices.

export { type Eigen, eigen, inverse, norm, spectralFunction } from './eigen.ts'
export { apply, diagonal, length, type Matrix, matrix, plus, scaled, times, transpose } from './matrix.ts'
export { squareRootForm } from './square-root-form.ts'
