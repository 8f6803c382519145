import { highWord, withoutLowWord } from './words.ts'

// Sun's fdlibm, s_atan.c, e_atan2.c, e_asin.c, e_acos.c: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.

const HALF_PI = Math.PI / 2
const HALF_PI_LOW = 6.12323399573676603587e-17
const QUARTER_PI = Math.PI / 4
const PI_LOW = 1.2246467991473531772e-16
const TINY = 7.450580596923828e-9

/** A high word without its sign. */
const SIZE = 0x7fffffff

/** Arcs of ½, 1 and 1½, from which others are near, and what their doubles lack. */
const NEAR = [
  [4.63647609000806093515e-1, 2.26987774529616870924e-17],
  [7.85398163397448278999e-1, 3.06161699786838301793e-17],
  [9.82793723247329054082e-1, 1.39033110312309984516e-17],
  [HALF_PI, HALF_PI_LOW],
] as const

/** The arc tangent, by fdlibm. */
export function atan(x: number): number {
  const size = Math.abs(x)
  if (Number.isNaN(x) || size < TINY) return x
  if (size >= 73786976294838206464) return x < 0 ? -HALF_PI - HALF_PI_LOW : HALF_PI + HALF_PI_LOW
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
    (3.33333333333329318027e-1 +
      w *
        (1.42857142725034663711e-1 +
          w *
            (9.09088713343650656196e-2 +
              w *
                (6.66107313738753120669e-2 +
                  w * (4.97687799461593236017e-2 + w * 1.62858201153657823623e-2)))))
  const even =
    w *
    (-1.99999999998764832476e-1 +
      w *
        (-1.1111110405462355788e-1 +
          w *
            (-7.69187620504482999495e-2 + w * (-5.83357013379057348645e-2 + w * -3.6531572744216915527e-2))))
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
    (1.66666666666666657415e-1 +
      t *
        (-3.25565818622400915405e-1 +
          t *
            (2.01212532134862925881e-1 +
              t *
                (-4.00555345006794114027e-2 +
                  t * (7.91534994289814532176e-4 + t * 3.4793310759602116757e-5)))))
  const q =
    1 +
    t *
      (-2.40339491173441421878 +
        t * (2.02094576023350569471 + t * (-6.8828397160545329303e-1 + t * 7.70381505559019352791e-2)))
  return p / q
}
