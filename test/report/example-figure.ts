import type { FigureRecord } from '../../src/trials/records/record.ts'

/** The bound of the theorem, for the numbers of the fixture. */
export const tailBound = (n: number, k: number, epsilon: number) => Math.exp(-k / (4 * n - 1)) / epsilon

export const exampleFigure: FigureRecord = {
  title: 'Tail of the spread, n = 10, ε = 0.1',
  x: 'k',
  xLabel: 'generation k',
  yLabel: 'Pr(Σ > ε)',
  xScale: 'linear',
  yScale: 'linear',
  lines: [
    {
      name: 'bound',
      points: Array.from({ length: 40 }, (_, i) => [5 * i, Math.min(1, tailBound(10, 5 * i, 0.1))] as const),
    },
  ],
  points: [{ series: 'simulated', at: [111, 0.0583, 0.0551, 0.0616] }],
}
