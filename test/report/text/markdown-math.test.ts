import { describe, expect, test } from 'vitest'
import { displayMath, markdownTex, withSafeMath } from '../../../src/report/text/markdown-math.ts'

describe('TeX is spelled so that Markdown leaves it alone', () => {
  test.each([
    [String.raw`a\,b\;c\!d\:e`, String.raw`a\thinspace b\thickspace c\negthinspace d\medspace e`],
    [String.raw`\{x\}`, String.raw`\lbrace x\rbrace`],
    [String.raw`\|x\|`, String.raw`\Vert x\Vert`],
    [String.raw`\Pr(A|B)`, String.raw`\Pr(A\vert B)`],
    [String.raw`a \\ b \\[4pt] c`, String.raw`a \cr b \cr c`],
    [String.raw`25/306 \approx 8\,\%`, String.raw`25/306 \approx 8\text{ percent}`],
    ['a<b > c', String.raw`a \lt b \gt c`],
    [String.raw`\frac{a}_{b}`, String.raw`\frac{a}_ {b}`],
    ['x^*y^*', String.raw`x^\ast y^\ast`],
    ['E[X](1-p)', 'E[X] (1-p)'],
  ])('%s', (tex, spelled) => {
    expect(markdownTex(tex)).toBe(spelled)
  })

  test.each([
    String.raw`\Sigma_k`,
    'x_1^2',
    String.raw`\operatorname*{argmax}_ x`,
    String.raw`\begin{align*} a \end{align*}`,
    String.raw`\tfrac{\sigma_0}{\varepsilon} e^{-k/(4n-1)}`,
  ])('%s is left as it is', (tex) => {
    expect(markdownTex(tex)).toBe(tex)
  })

  test('spelling it twice changes nothing more', () => {
    const once = markdownTex(String.raw`\{a|b\},\; x}_{k} < \|y\|^* \\ z`)
    expect(markdownTex(once)).toBe(once)
  })
})

test('a displayed formula has its delimiters on lines of their own and no blank line', () => {
  expect(displayMath('a\n\n  b ')).toBe('$$\na\nb\n$$')
})

test('text outside of dollars is not touched', () => {
  expect(withSafeMath(String.raw`a|b_c and $\{x\}$, *not* $a|b$`)).toBe(
    String.raw`a|b_c and $\lbrace x\rbrace$, *not* $a\vert b$`,
  )
})
