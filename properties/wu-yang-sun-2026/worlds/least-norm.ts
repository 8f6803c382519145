import { type Stream, variates } from 'collapse-check'
import type { Designs } from '#theorems/wu-yang-sun-2026/finite-risk'

/** n rows with variance s along the first axis. */
export const design = (stream: Stream, { p, n, s }: Designs): Float64Array[] =>
  Array.from({ length: n }, () => {
    const row = new Float64Array(p)
    for (let i = 0; i < p; i++) row[i] = (i === 0 ? Math.sqrt(s) : 1) * variates.normal(stream)
    return row
  })

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? Number.NaN) * (b[i] ?? Number.NaN)
  return sum
}

/** y ← y + factor·x */
const add = (y: Float64Array, factor: number, x: Float64Array): void => {
  for (let i = 0; i < y.length; i++) y[i] = (y[i] ?? Number.NaN) + factor * (x[i] ?? Number.NaN)
}

/** The model of least norm with these labels: rows are made orthonormal one by one, each label with its row. */
function leastNorm(rows: readonly Float64Array[], labels: readonly number[]): Float64Array {
  const model = new Float64Array(rows[0]?.length ?? 0)
  const basis: Float64Array[] = []
  rows.forEach((row, i) => {
    const direction = row.slice()
    for (const one of basis) add(direction, -dot(direction, one), one)
    const length = Math.sqrt(dot(direction, direction))
    const unit = new Float64Array(direction.length)
    add(unit, 1 / length, direction)
    // What the model says so far, and what is missing along the new direction.
    add(model, ((labels[i] ?? Number.NaN) - dot(row, model)) / length, unit)
    basis.push(unit)
  })
  return model
}

/** (β̂ − β)ᵀ Σ (β̂ − β) for a truth of length r along the first axis. */
export const loss = (model: Float64Array, { s, r }: { readonly s: number; readonly r: number }): number => {
  const along = model[0] ?? Number.NaN
  return s * (along - r) * (along - r) + dot(model, model) - along * along
}

/** The first fit: rows, and their labels by the truth, with noise. */
export function firstModel(
  stream: Stream,
  rows: readonly Float64Array[],
  { r, sigma }: { readonly r: number; readonly sigma: number },
): Float64Array {
  return leastNorm(
    rows,
    rows.map((row) => r * (row[0] ?? Number.NaN) + (sigma === 0 ? 0 : sigma * variates.normal(stream))),
  )
}

/** A refit to the model’s own labels. */
export const refit = (rows: readonly Float64Array[], model: Float64Array): Float64Array =>
  leastNorm(
    rows,
    rows.map((row) => dot(row, model)),
  )
