import { axis, domain, formula } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { compare } from './comparison.ts'
import { parse } from './parse.ts'

/** What LaTeX comes to with the symbols given, all of them numbers or functions of numbers. */
const readAs = (
  latex: string,
  symbols: { readonly [name: string]: number | ((...x: number[]) => number) } = {},
) =>
  compare(
    formula({
      latex,
      domain: domain({}),
      computes: () => 0,
      symbols: Object.fromEntries(Object.entries(symbols).map(([name, meaning]) => [name, () => meaning])),
    }),
    {},
  ).read

describe('LaTeX is read as it is meant', () => {
  test.each([
    ['\\tfrac12 + \\frac{n-1}2', { n: 4 }, 2],
    ['\\frac1{n^2}\\,k', { n: 2, k: 8 }, 2],
    ['2n - 3(n-1)^2', { n: 3 }, -6],
    ['(n-1)^{T}', { n: 3, T: 4 }, 16],
    ['e^{-1} e', {}, 1],
    ['\\lambda e', { '\\lambda': 3, e: 2 }, 6],
    ['\\varepsilon + \\gamma', { '\\varepsilon': 1, '\\gamma': 2 }, 3],
    ['p_0^2 + p_{1}', { p_0: 3, p_1: 1 }, 10],
    ['n_{t+1} n_t', { n: (t: number) => 10 * t, t: 1 }, 200],
    ['p_{0,i}', { p: (generation: number, i: number) => generation + i, i: 4 }, 4],
    ['-f(2) + f(3)^2 k', { f: (x: number) => x * x, k: 2 }, 158],
    ['\\sum_{k=1}^{T} \\frac1{k^2}', { T: 2 }, 1.25],
    ['\\sum_{k \\le T} k - 1', { T: 4 }, 9],
    ['\\prod_{i=2}^{3} (1 + i) - 1', {}, 11],
    ['\\sum_{j=0}^{T-1} x^{2j}', { T: 0, x: 2 }, 0],
    ['\\int_0^2 x^3 dx', {}, 4],
    ['\\max\\{1, 1/a\\} - \\min(a, 3)', { a: 4 }, -2],
    ['[1 - x]_+ + |1 - x|', { x: 3 }, 2],
    ['\\|1 - x\\|^3', { x: 3 }, 8],
    ['\\Bigl\\lceil \\frac2\\delta \\Bigr\\rceil', { '\\delta': 0.3 }, 7],
    ['\\ln\\ln x + \\log y', { x: Math.exp(Math.E), y: Math.E }, 2],
    ['\\Gamma(n) \\exp(0)', { n: 5 }, 24],
    ["\\psi(x+1) - \\psi(x) + \\psi'(x) - \\psi'(x + 1)", { x: 2 }, 0.75],
    ['\\Phi(x) + \\bar\\Phi(x)', { x: 1 }, 1],
    ['\\Pr(X < 2) + \\Pr\\bigl(X > 2\\bigr)', { X: (x: number) => 1 - 1 / x }, 1],
    ['h^{\\circ k}(3)', { 'h^{\\circ k}': (x: number) => x + 1 }, 4],
    ['\\tanh(x) \\coth(x) + \\cos \\pi + \\arctan 0 + \\arccos 1', { x: 0.3 }, 0],
  ] as const)('%s', (latex, symbols, value) => {
    expect(readAs(latex, symbols)).toBeCloseTo(value, 9)
  })

  test.each([
    ['n + x', 'nothing says what x is'],
    ['f + 1', 'is a function without arguments'],
    ['n_1', 'is a number, and takes no argument'],
    ['\\csc n', 'nothing says how'],
  ])('%s is not read: %s', (latex, message) => {
    expect(() => readAs(latex, { n: 1, f: (x) => x })).toThrow(message)
  })

  test('what the parser does not know is an error', () => {
    expect(() => parse('x \\strange y')).toThrow('is read as')
  })
})

describe('how far apart both may be', () => {
  const near = (latex: string, value: number, rounded?: true) =>
    compare(
      formula({
        latex,
        domain: domain({ x: axis.choice(1e-12) }),
        computes: () => value,
        ...(rounded ? { rounded } : {}),
      }),
      { x: 1e-12 },
    ).agrees

  test('a billionth of the value', () => {
    expect(near('1 + x', 1 + 1e-10)).toBe(true)
    expect(near('1 + x', 1 + 1e-8)).toBe(false)
  })

  test('more where the reading itself loses digits, as 1 − e^{−x} does for small x', () => {
    expect(near('1 - e^{-x}', 1e-12)).toBe(true)
    expect(near('1 - e^{-x}', 1.01e-12)).toBe(false)
  })

  test('half a unit of the last digit, where decimal fractions are rounded', () => {
    expect(near('1 - 0.7589', 0.24115, true)).toBe(true)
    expect(near('1 - 0.7589', 0.2413, true)).toBe(false)
    expect(near('1 - 0.7589', 0.24115)).toBe(false)
  })
})
