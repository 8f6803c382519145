import type { RecordNumber } from '../../../trials/records/record.ts'
import { ArgumentError } from '../../../validation/argument-error.ts'
import type { Drawing } from '../drawing/drawing.ts'
import { linearScale, logScale, type Scale } from '../look/figure-scale.ts'
import { HEIGHT, WIDTH } from '../look/figure-size.ts'
import { shareOf, valueAt } from '../look/scale-share.ts'
import { abscissaType, ordinateType } from './axis-type.ts'
import { besideEachOther } from './beside-each-other.ts'
import { ordinateScale } from './ordinate-scale.ts'
import { isStep } from './step-lines.ts'

/** What a figure draws, in plain numbers. */
export interface FigureData {
  readonly x: Scale
  readonly y: Scale
  readonly lineNames: readonly string[]
  readonly seriesNames: readonly string[]
  readonly controlNames: readonly string[]
  readonly lines: readonly { readonly name: string; readonly x: number; readonly y: number }[]
  /** Names of lines that are step functions. */
  readonly steps: readonly string[]
  /** Names of lines that nothing is seen of. */
  readonly unseen: readonly string[]
  readonly points: readonly MeasuredPoint[]
  readonly controls: readonly ControlPoint[]
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

/** What a control came to; an arrow points to where it is if that is off the scale. */
interface ControlPoint {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly arrow: '' | '↑' | '↓'
}

/** Digits to which plotted data are rounded: below what can be seen, and the same on every machine. */
const DIGITS = 6

/**
 * The data of a figure: infinities dropped, numbers rounded, ranges chosen, marks that would hide each other side by
 * side.
 *
 * @throws ArgumentError if an abscissa is 0 or below on a logarithmic axis
 */
export function figureData(figure: Drawing): FigureData {
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
  const changed = (figure.controls ?? [])
    .map(({ name, at: [x, y] }) => ({ name, x: rounded(x), y: Number(y) }))
    .filter(({ x }) => Number.isFinite(x))
  const abscissas = [...lines, ...measured, ...changed].map(({ x }) => x)
  if (figure.xScale === 'log' && abscissas.some((x) => x <= 0)) {
    throw new ArgumentError('figure.x', Math.min(...abscissas), 'numbers above 0 on a logarithmic axis')
  }
  const type = abscissaType(
    figure,
    lines.map(({ x }) => x),
    abscissas,
  )
  const x = type === 'log' ? logScale(abscissas) : linearScale(abscissas)
  const y = ordinateScale({
    type: ordinateType(
      figure,
      lines.map((line) => line.y),
      measured.map((point) => point.y),
    ),
    lines,
    points: measured,
    controls: changed.map((control) => control.y).filter(Number.isFinite),
    explaining: figure.explaining ?? [],
  })
  const lineNames = distinct(figure.lines.map(({ name }) => name))
  const drawn = lines.filter((point) => y.type === 'linear' || point.y > 0)
  const ofLine = (name: string) => lines.filter((line) => line.name === name)
  const points = measured.map((point) => clampTo(y, point))
  const controls = changed.map((control) => withArrow(y, control))
  const [movedPoints, movedControls] = apart(x, y, points, controls)
  return {
    x,
    y,
    lineNames,
    seriesNames: distinct(measured.map(({ series }) => series)),
    controlNames: distinct(changed.map(({ name }) => name)),
    lines: drawn,
    steps: lineNames.filter((name) => isStep(ofLine(name))),
    unseen: lineNames.filter(
      (name) => !ofLine(name).some((line) => y.domain[0] <= line.y && line.y <= y.domain[1]),
    ),
    points: movedPoints,
    controls: movedControls,
    wholeX: abscissas.every(Number.isInteger),
  }
}

/** An interval is cut off at the axis; a point that a logarithmic axis cannot show sits on its lower edge. */
function clampTo({ type, domain }: Scale, point: Omit<MeasuredPoint, 'offScale'>): MeasuredPoint {
  const [bottom, top] = domain
  const within = (y: number) => Math.min(top, Math.max(bottom, y))
  const offScale = type === 'log' && point.y <= 0
  return { ...point, y: within(point.y), low: within(point.low), high: within(point.high), offScale }
}

function withArrow({ domain: [bottom, top] }: Scale, control: Omit<ControlPoint, 'arrow'>): ControlPoint {
  const y = Math.min(top, Math.max(bottom, control.y))
  const arrow = control.y > top ? '↑' : control.y < bottom ? '↓' : ''
  return { ...control, y: rounded(y), arrow }
}

/** The marks, moved sideways where they would hide each other. */
function apart(x: Scale, y: Scale, points: readonly MeasuredPoint[], controls: readonly ControlPoint[]) {
  const all = [...points, ...controls.map((control) => ({ ...control, low: control.y, high: control.y }))]
  const shifts = besideEachOther(
    all.map((mark) => ({
      x: WIDTH * shareOf(x, mark.x),
      low: HEIGHT * shareOf(y, mark.low),
      high: HEIGHT * shareOf(y, mark.high),
    })),
  )
  const moved = <T extends { readonly x: number }>(mark: T, i: number): T => {
    const shift = shifts[i] ?? 0
    return shift === 0 ? mark : { ...mark, x: rounded(valueAt(x, shareOf(x, mark.x) + shift / WIDTH)) }
  }
  return [points.map(moved), controls.map((control, i) => moved(control, points.length + i))] as const
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
