import { expect, test } from 'vitest'
import { scriptRuns } from '../../../../src/report/figure/words/script-runs.ts'
import { setScripts } from '../../../../src/report/figure/words/set-scripts.ts'
import { SUBSCRIPTS, SUPERSCRIPTS } from '../../../../src/report/figure/words/unicode-scripts.ts'

/** Runs as text: what is lower in brackets, what is higher in braces. */
const shape = (text: string) =>
  scriptRuns(text)
    .map(({ text, rise }) => (rise < 0 ? `[${text}]` : rise > 0 ? `{${text}}` : text))
    .join('')

test.each([
  ['θ_0', 'θ[0]'],
  ['mean of θ_T/θ_0', 'mean of θ[T]/θ[0]'],
  ['σ_{0}²', 'σ[0]{2}'],
  ['p₀q₀(1 − 1/n)^k', 'p[0]q[0](1 − 1/n){k}'],
  ['(1 − x_max)/2', '(1 − x[max])/2'],
  ['2/g_k − k', '2/g[k] − k'],
  ['n g_{k+1}', 'n g[k+1]'],
  ['λ / λ_c', 'λ / λ[c]'],
  ['T/n_2T', 'T/n[2T]'],
  ['Var uniq_k', 'Var uniq[k]'],
  ['n·t^1.5: kept in part', 'n·t{1.5}: kept in part'],
  ['e^{−1/(4n−2)}', 'e{−1/(4n−2)}'],
  ['schedule t^(p+½)', 'schedule t{p+½}'],
  ['x^2. The end', 'x{2}. The end'],
  ['10⁻⁶', '10{−}{6}'],
])('%s is set as %s', (plain, set) => {
  expect(shape(plain)).toBe(set)
})

test.each(['under_score', 'a^ b', '_{}', 'a ^2', '^2', 'x_{open'])('%s stays as it is', (plain) => {
  expect(scriptRuns(plain)).toEqual([{ text: plain, rise: 0, size: 1 }])
})

test('scripts of scripts are smaller and higher still', () => {
  const [two, inner, innermost] = scriptRuns('2^(2^(j+1))')
  expect([two?.text, inner?.text, innermost?.text]).toEqual(['2', '2', 'j+1'])
  expect(innermost?.size).toBeLessThan(inner?.size ?? 0)
  expect(innermost?.rise).toBeGreaterThan(inner?.rise ?? 0)
})

test('what Unicode has as a script is set like any other', () => {
  for (const [scripts, side] of [
    [SUBSCRIPTS, -1],
    [SUPERSCRIPTS, 1],
  ] as const) {
    for (const [plain, script] of scripts) {
      expect(scriptRuns(`x${script}`)[1]).toMatchObject({ text: plain })
      expect(Math.sign(scriptRuns(`x${script}`)[1]?.rise ?? 0)).toBe(side)
    }
  }
})

test('the text after a script is back on the line, and so is the next line of a title', () => {
  const height = (svg: string) =>
    [...svg.matchAll(/<tspan(?: dy="(-?[\d.]+)em")?(?: font-size="([\d.]+)em")?>/g)].reduce(
      (sum, [, dy = '0', size = '1']) => sum + Number(dy) * Number(size),
      0,
    )
  for (const text of ['mean of θ_T/θ_0', 'x^2', 'a_1 b^{n_k} c']) {
    const set = setScripts(`<text>${text}</text>`)
    expect(set).toContain('<tspan dy=')
    expect(height(set)).toBeCloseTo(0, 1)
  }
  expect(setScripts('<text>plain</text>')).toBe('<text>plain</text>')
})
