import { highWord, withoutLowWord } from './words.ts'

// Sun's fdlibm, s_atan.c, e_atan2.c, e_asin.c, e_acos.c: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.

const HALF_PI = Math.PI / 2
const HALF_PI_LOW = 6.123233995736766e-17
const QUARTER_PI = Math.PI / 4
const PI_LOW = 1.2246467991473532e-16
const TINY = 7.450580596923828e-9

/** A high word without its sign. */
const SIZE = 0x7fffffff

/** Arcs of ½, 1 and 1½, from which others are near, and what their doubles lack. */
const NEAR = [
  [0.4636476090008061, 2.2698777452961687e-17],
  [0.7853981633974483, 3.061616997868383e-17],
  [0.982793723247329, 1.3903311031230998e-17],
  [HALF_PI, HALF_PI_LOW],
] as const

/** The arc tangent, by fdlibm. */
export function atan(x: number): number {
  const size = Math.abs(x)
  if (Number.isNaN(x) || size < TINY) return x
  if (size >= 73786976294838210000) return x < 0 ? -HALF_PI - HALF_PI_LOW : HALF_PI + HALF_PI_LOW
  if (size < 0.4375) return x - x * ofSquare(x)
  const [place, near] =
    size < 0.6875
      ? [0 as const, (2 * size - 1) / (2 + size)]
      : size < 1.1875
        ? [1 as const, (size - 1) / (size + 1)]
        : size < 2.4375
          ? [2 as const, (size - 1.5) / (1 + 1.5 * size)]
          : [3 as const, -1 / size]
  const [high, low] = NEAR[place]
  const value = high - (near * ofSquare(near) - low - near)
  return x < 0 ? -value : value
}

function ofSquare(x: number): number {
  const z = x * x
  const w = z * z
  const odd =
    z *
    (0.3333333333333293 +
      w *
        (0.14285714272503466 +
          w *
            (0.09090887133436507 +
              w * (0.06661073137387531 + w * (0.049768779946159324 + w * 0.016285820115365782)))))
  const even =
    w *
    (-0.19999999999876483 +
      w *
        (-0.11111110405462356 +
          w * (-0.0769187620504483 + w * (-0.058335701337905735 + w * -0.036531572744216916))))
  return odd + even
}

/** The engine's own, before anything takes its place. */
const OF_ENGINE = Math.atan2

/** The angle of a point, by fdlibm; on the axes and at infinity it is a constant of every engine. */
export function atan2(y: number, x: number): number {
  if (!Number.isFinite(x) || !Number.isFinite(y) || x === 0 || y === 0) return OF_ENGINE(y, x)
  if (x === 1) return atan(y)
  const exponents = ((highWord(y) & SIZE) - (highWord(x) & SIZE)) >> 20
  if (exponents > 60) return y < 0 ? -HALF_PI - 0.5 * PI_LOW : HALF_PI + 0.5 * PI_LOW
  const value = x < 0 && exponents < -60 ? 0 : atan(Math.abs(y / x))
  if (x > 0) return y < 0 ? -value : value
  return y < 0 ? value - PI_LOW - Math.PI : Math.PI - (value - PI_LOW)
}

/** The arc sine, by fdlibm. */
export function asin(x: number): number {
  const size = Math.abs(x)
  if (size > 1) return Number.NaN
  if (size === 1) return x * HALF_PI + x * HALF_PI_LOW
  if (Number.isNaN(x) || size < TINY) return x
  if (size < 0.5) return x + x * quotient(x * x)
  const t = 0.5 * (1 - size)
  const ratio = quotient(t)
  const s = Math.sqrt(t)
  const value =
    size >= 0.9749994277954102 ? HALF_PI - (2 * (s + s * ratio) - HALF_PI_LOW) : middle(t, s, ratio)
  return x < 0 ? -value : value
}

function middle(t: number, s: number, ratio: number): number {
  const w = withoutLowWord(s)
  const c = (t - w * w) / (s + w)
  return QUARTER_PI - (2 * s * ratio - (HALF_PI_LOW - 2 * c) - (QUARTER_PI - 2 * w))
}

/** The arc cosine, by fdlibm. */
export function acos(x: number): number {
  const size = Math.abs(x)
  if (size > 1 || Number.isNaN(x)) return Number.NaN
  if (size === 1) return x > 0 ? 0 : Math.PI + 2 * HALF_PI_LOW
  if (size < 0.5) {
    if (size < 6.938893903907228e-18) return HALF_PI + HALF_PI_LOW
    return HALF_PI - (x - (HALF_PI_LOW - x * quotient(x * x)))
  }
  const z = 0.5 * (1 - size)
  const s = Math.sqrt(z)
  if (x < 0) return Math.PI - 2 * (s + (quotient(z) * s - HALF_PI_LOW))
  const high = withoutLowWord(s)
  const c = (z - high * high) / (s + high)
  return 2 * (high + (quotient(z) * s + c))
}

function quotient(t: number): number {
  const p =
    t *
    (0.16666666666666666 +
      t *
        (-0.3255658186224009 +
          t *
            (0.20121253213486293 +
              t * (-0.04005553450067941 + t * (0.0007915349942898145 + t * 0.00003479331075960212)))))
  const q =
    1 +
    t * (-2.403394911734414 + t * (2.0209457602335057 + t * (-0.6882839716054533 + t * 0.07703815055590194)))
  return p / q
}
