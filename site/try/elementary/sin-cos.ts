import rempio2 from '@stdlib/math-base-special-rempio2'
import { fromWords, highWord } from './words.ts'

// Sun's fdlibm 5.3, k_sin.c and k_cos.c: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at
// SunSoft, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely
// granted, provided that this notice is preserved.

const PIO4 = Math.PI / 4
const rest = [0, 0]

/** The sine, by fdlibm. */
export function sin(x: number): number {
  if (Math.abs(x) <= PIO4) return kernelSin(x, 0, false)
  if (!Number.isFinite(x)) return Number.NaN
  const quadrant = rempio2(x, rest) & 3
  const [y = 0, tail = 0] = rest
  const value = quadrant & 1 ? kernelCos(y, tail) : kernelSin(y, tail, true)
  return quadrant & 2 ? -value : value
}

/** The cosine, by fdlibm. */
export function cos(x: number): number {
  if (Math.abs(x) <= PIO4) return kernelCos(x, 0)
  if (!Number.isFinite(x)) return Number.NaN
  const quadrant = rempio2(x, rest) & 3
  const [y = 0, tail = 0] = rest
  const value = quadrant & 1 ? kernelSin(y, tail, true) : kernelCos(y, tail)
  return quadrant === 1 || quadrant === 2 ? -value : value
}

const S1 = -1.66666666666666324348e-1
const S2 = 8.33333333332248946124e-3
const S3 = -1.98412698298579493134e-4
const S4 = 2.75573137070700676789e-6
const S5 = -2.50507602534068634195e-8
const S6 = 1.58969099521155010221e-10

function kernelSin(x: number, tail: number, hasTail: boolean): number {
  if (Math.abs(x) < 7.450580596923828e-9) return x
  const z = x * x
  const v = z * x
  const r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)))
  return hasTail ? x - (z * (0.5 * tail - v * r) - tail - v * S1) : x + v * (S1 + z * r)
}

const C1 = 4.16666666666666019037e-2
const C2 = -1.38888888888741095749e-3
const C3 = 2.48015872894767294178e-5
const C4 = -2.75573143513906633035e-7
const C5 = 2.0875723212981748279e-9
const C6 = -1.13596475577881948265e-11

function kernelCos(x: number, tail: number): number {
  const size = Math.abs(x)
  if (size < 7.450580596923828e-9) return 1
  const z = x * x
  const r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))))
  if (size < 0.3) return 1 - (0.5 * z - (z * r - x * tail))
  const half = size > 0.78125 ? 0.28125 : fromWords(highWord(size) - 0x00200000, 0)
  return 1 - half - (0.5 * z - half - (z * r - x * tail))
}
