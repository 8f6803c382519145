import type { FigureRecord, RecordNumber } from '../../trials/records/record.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { linearScale, logScale, type Scale } from './figure-scale.ts'

/** What a figure draws, in plain numbers. */
export interface FigureData {
  readonly x: Scale
  readonly y: Scale
  readonly lineNames: readonly string[]
  readonly seriesNames: readonly string[]
  readonly lines: readonly { readonly name: string; readonly x: number; readonly y: number }[]
  readonly points: readonly MeasuredPoint[]
  /** True if every abscissa is an integer. */
  readonly wholeX: boolean
}

/** A measured point; `offScale` if it is 0 (or below) on a logarithmic axis, which has no place for it. */
interface MeasuredPoint {
  readonly series: string
  readonly x: number
  readonly y: number
  readonly low: number
  readonly high: number
  readonly offScale: boolean
}

/** Digits to which plotted data are rounded: below what can be seen, and the same on every machine. */
const DIGITS = 6
/** On a logarithmic axis, how far below the lowest measurement a line may fall before it is cut off. */
const ROOM_FOR_LINES = 1000
/** The same for the lower end of an interval: that of a rare event can lie many decades below it. */
const ROOM_FOR_INTERVALS = 10

/**
 * The data of a figure: infinities dropped, numbers rounded, ranges chosen.
 *
 * @throws ArgumentError if an abscissa is 0 or below on a logarithmic axis
 */
export function figureData(figure: FigureRecord): FigureData {
  const lines = figure.lines.flatMap(({ name, points }) =>
    points.map(([x, y]) => ({ name, x: rounded(x), y: rounded(y) })).filter(({ x, y }) => allFinite(x, y)),
  )
  const measured = figure.points
    .map(({ series, at: [x, y, low, high] }) => ({
      series,
      x: rounded(x),
      y: rounded(y),
      low: rounded(low),
      high: rounded(high),
    }))
    .filter(({ x, y }) => allFinite(x, y))
  const abscissas = [...lines, ...measured].map(({ x }) => x)
  if (figure.xScale === 'log' && abscissas.some((x) => x <= 0)) {
    throw new ArgumentError('figure.x', Math.min(...abscissas), 'numbers above 0 on a logarithmic axis')
  }
  const y = figure.yScale === 'log' ? logOrdinates(lines, measured) : linearOrdinates(lines, measured)
  return {
    x: figure.xScale === 'log' ? logScale(abscissas) : linearScale(abscissas),
    y,
    lineNames: distinct(figure.lines.map(({ name }) => name)),
    seriesNames: distinct(measured.map(({ series }) => series)),
    lines: lines.filter((point) => y.type === 'linear' || point.y > 0),
    points: measured.map((point) => clampTo(y, point)),
    wholeX: abscissas.every(Number.isInteger),
  }
}

type Ordinate = { readonly y: number }
type Interval = Ordinate & { readonly low: number; readonly high: number }

function linearOrdinates(lines: readonly Ordinate[], points: readonly Interval[]): Scale {
  return linearScale([...lines.map(({ y }) => y), ...points.flatMap(({ y, low, high }) => [y, low, high])])
}

function logOrdinates(lines: readonly Ordinate[], points: readonly Interval[]): Scale {
  const positive = (values: readonly number[]) => values.filter((y) => y > 0 && Number.isFinite(y))
  const measured = positive(points.flatMap(({ y, high }) => [y, high]))
  const lowest = measured.length === 0 ? 0 : Math.min(...measured)
  const lows = positive(points.map(({ low }) => low)).filter((low) => low >= lowest / ROOM_FOR_INTERVALS)
  const ofLines = lines.map(({ y }) => y).filter((y) => y > lowest / ROOM_FOR_LINES)
  return logScale([...ofLines, ...measured, ...lows])
}

/** An interval is cut off at the axis; a point that a logarithmic axis cannot show sits on its lower edge. */
function clampTo({ type, domain }: Scale, point: Omit<MeasuredPoint, 'offScale'>): MeasuredPoint {
  const [bottom, top] = domain
  const within = (y: number) => Math.min(top, Math.max(bottom, y))
  const offScale = type === 'log' && point.y <= 0
  return { ...point, y: within(point.y), low: within(point.low), high: within(point.high), offScale }
}

function rounded(value: RecordNumber): number {
  return Number(Number(value).toPrecision(DIGITS))
}

function allFinite(...values: readonly number[]): boolean {
  return values.every(Number.isFinite)
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)]
}
