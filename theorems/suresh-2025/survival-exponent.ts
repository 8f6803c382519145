import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

const generations = domain({ k: axis.logInteger(1, 10_000) })

export default theorem({
  id: 'suresh-2025/survival-exponent',
  title: 'The exponent of survival is 2/k, between 2/(k + 1 + ⅓ ln k) and 2/(k + 1)',
  source: { paper: suresh2025, locator: 'g_k in Theorems 1 and 2', standing: 'sharpened' },
  statement: String.raw`\frac2{k+1+\frac13\ln k} \;\le\; g_k \;\le\; \frac2{k+1}, \qquad \frac1{g_k} = \frac k2 + \frac{\ln k}6 + C + o(1), \quad C = 0.399124`,
  assumptions: ['$g_1 = 1$, $g_{k+1} = 1 - e^{-g_k}$'],
  notes: [
    'Proof: $e^x \\le \\frac{2+x}{2-x}$ on $[0,2)$ and $\\frac x{1-e^{-x}} \\le 1 + \\frac x2 + \\frac{x^2}{12}$ give $\\frac1{g_k} + \\frac12 \\le \\frac1{g_{k+1}} \\le \\frac1{g_k} + \\frac12 + \\frac{g_k}{12}$; sum.',
    'It implies the paper’s $g_k \\in [\\tfrac1k, \\tfrac3k]$; the best constant above is 2.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac2{k+1+\frac13\ln k}`,
      domain: generations,
      computes: ({ k }) => laws.survivalExponentBounds(k).lower,
    }),
    formula({
      latex: String.raw`\frac2{k+1}`,
      domain: generations,
      computes: ({ k }) => laws.survivalExponentBounds(k).upper,
    }),
    formula({
      latex: '1 - e^{-g_k}',
      domain: generations,
      computes: ({ k }) => laws.survivalExponent(k + 1),
      symbols: { g_k: ({ k }) => laws.survivalExponent(k) },
    }),
  ],
})
