import { expect, test } from 'vitest'
import { withScripts } from '../../../src/report/figure/unicode-scripts.ts'

test.each([
  ['θ_0', 'θ₀'],
  ['mean of θ_T/θ_0', 'mean of θ_T/θ₀'],
  ['σ_{0}²', 'σ₀²'],
  ['Σ 1/c_t from t = 2', 'Σ 1/cₜ from t = 2'],
  ['(1 − x_max)/2', '(1 − xₘₐₓ)/2'],
  ['2/g_k − k', '2/gₖ − k'],
  ['n g_{k+1}', 'n gₖ₊₁'],
  ['x^2 + x^{10}', 'x² + x¹⁰'],
  ['1 − 0.7589^m', '1 − 0.7589ᵐ'],
  ['p₀q₀(1 − 1/n)^k', 'p₀q₀(1 − 1/n)ᵏ'],
])('%s is set as %s', (plain, set) => {
  expect(withScripts(plain)).toBe(set)
})

test.each([
  'n·t^1.5: kept in part',
  'λ / λ_c',
  'λ_{max, 0}',
  'P_n2T',
  'e^{−1/(4n−2)}',
  'n_2T',
  'under_score, a^ b, _{}',
])('%s has a character without a script, and stays', (plain) => {
  expect(withScripts(plain)).toBe(plain)
})

test('every character has one script of its own', () => {
  const plain = '0123456789+−=()aehijklmnoprstuvx'
  const set = [...plain].map((character) => withScripts(`x_{${character}}`))
  expect(new Set(set).size).toBe(plain.length)
  expect(set.join('')).not.toMatch(/undefined|_/)
})
