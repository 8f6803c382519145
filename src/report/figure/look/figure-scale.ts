import { numberText, tenToThe } from '../../text/number-text.ts'

/** A tick with the text of its label. */
interface Tick {
  readonly value: number
  readonly label: string
}

/** One axis of a figure: its range, and where it is ticked. */
export interface Scale {
  readonly type: 'linear' | 'log'
  readonly domain: readonly [number, number]
  /** Ticks with a label and a grid line; `undefined` leaves them to the renderer. */
  readonly labelled: readonly Tick[] | undefined
  /** Ticks with neither. */
  readonly unlabelled: readonly number[]
}

/** Room between the data and the ends of an axis, as a share of the data's range. */
const PADDING = 0.04
/** Most labels on a logarithmic axis. */
const MOST_LABELS = 8
/** What may be labelled between powers of ten, from many labels to few. */
const LABELLED = [
  Array.from({ length: 90 }, (_, i) => (10 + i) / 10),
  Array.from({ length: 18 }, (_, i) => (2 + i) / 2),
  [1, 2, 3, 4, 5, 6, 8],
  [1, 2, 5],
  [1],
]
/** Decades over which ticks at 2, 3, …, 9 times a power of ten are worth drawing. */
const MOST_DECADES_WITH_MINOR_TICKS = 4

/** A linear axis around some values. It starts at zero if the values reach down to near it. */
export function linearScale(values: readonly number[]): Scale {
  const [least, most] = extent(values, [0, 1])
  const padding = (most - least) * PADDING || Math.abs(most) * 0.1 || 1
  const low = least >= 0 && least <= most / 3 ? 0 : least - padding
  return { type: 'linear', domain: [low, most + padding], labelled: undefined, unlabelled: [] }
}

/**
 * A logarithmic axis around some positive values: labels at powers of ten, and between them while there is room for
 * `most` labels.
 */
export function logScale(values: readonly number[], most = MOST_LABELS): Scale {
  const [least, greatest] = extent(values, [0.1, 1])
  const room = Math.exp(PADDING * Math.log(greatest / least)) || 1
  const domain: readonly [number, number] =
    room > 1 ? [least / room, greatest * room] : [least / 2, greatest * 2]
  const decades = Math.log10(domain[1] / domain[0])
  const from = decimalExponent(domain[0])
  const exponents = Array.from({ length: decimalExponent(domain[1]) - from + 1 }, (_, i) => from + i)
  const times = (factors: readonly number[]) =>
    exponents
      .flatMap((exponent) => factors.map((factor) => scaled(factor, exponent)))
      .filter((tick) => tick >= domain[0] && tick <= domain[1])
  const dense = LABELLED.map(times).find((ticks) => ticks.length <= most)
  const labelled = dense ?? spaced(times([1]), most)
  const minor = times(decades <= MOST_DECADES_WITH_MINOR_TICKS ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [1])
  return {
    type: 'log',
    domain,
    labelled: withLabels(labelled),
    unlabelled: minor.filter((t) => !labelled.includes(t)),
  }
}

/** Every, every second, … of some ticks, so that the labels have room. */
function spaced(ticks: readonly number[], most: number): number[] {
  const step = Math.ceil(ticks.length / most)
  return ticks.filter((_, i) => (ticks.length - 1 - i) % step === 0)
}

/** Powers of ten are written as such if one of them would be long in full, and then all of them are. */
function withLabels(ticks: readonly number[]): Tick[] {
  const long = ticks.some((tick) => tick < 0.001 || tick > 10_000)
  const isPower = (tick: number) => tick === scaled(1, decimalExponent(tick))
  const label = (tick: number) => (long && isPower(tick) ? tenToThe(decimalExponent(tick)) : numberText(tick))
  return ticks.map((value) => ({ value, label: label(value) }))
}

function extent(values: readonly number[], otherwise: readonly [number, number]): readonly [number, number] {
  const finite = values.filter(Number.isFinite)
  return finite.length === 0 ? otherwise : [Math.min(...finite), Math.max(...finite)]
}

/** The largest power of ten that is not above x, read from its decimal text, which has no rounding. */
function decimalExponent(x: number): number {
  return Number(x.toExponential().split('e')[1])
}

/** factor · 10^exponent as the nearest double, which a product with a rounded power would miss. */
function scaled(factor: number, exponent: number): number {
  return Number(`${factor}e${exponent}`)
}
