import type { FigureRecord } from '../../trials/records/record.ts'
import type { Audited } from '../audit.ts'

/** Beyond this power of ten e-values are drawn there. */
const MOST = 12

/** The e-values over the rounds, on a logarithmic scale, and the line that they must reach. */
export function auditFigure(rounds: readonly Audited[], alpha: number): FigureRecord {
  const power = (log: number) => Math.min(MOST, Math.max(-MOST, log / Math.LN10))
  const line = (name: string, log: (each: Audited) => number) => ({
    name,
    points: rounds.map((each): [number, number] => [each.round, power(log(each))]),
  })
  return {
    title: 'Evidence against independent resampling',
    x: 'round',
    xLabel: 'round',
    yLabel: 'base-10 logarithm of the e-value',
    xScale: 'linear',
    yScale: 'linear',
    lines: [
      line('loses faster', ({ side }) => side.faster),
      line('loses slower', ({ side }) => side.slower),
      line(`1/α = ${1 / alpha}`, () => -Math.log(alpha)),
    ],
    points: [],
  }
}
