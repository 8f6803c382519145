import { rempio2 } from './libraries.ts'
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

const S1 = -0.16666666666666632
const S2 = 0.00833333333332249
const S3 = -0.0001984126982985795
const S4 = 0.0000027557313707070068
const S5 = -2.5050760253406863e-8
const S6 = 1.58969099521155e-10

function kernelSin(x: number, tail: number, hasTail: boolean): number {
  if (Math.abs(x) < 7.450580596923828e-9) return x
  const z = x * x
  const v = z * x
  const r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)))
  return hasTail ? x - (z * (0.5 * tail - v * r) - tail - v * S1) : x + v * (S1 + z * r)
}

const C1 = 0.0416666666666666
const C2 = -0.001388888888887411
const C3 = 0.00002480158728947673
const C4 = -2.7557314351390663e-7
const C5 = 2.087572321298175e-9
const C6 = -1.1359647557788195e-11

function kernelCos(x: number, tail: number): number {
  const size = Math.abs(x)
  if (size < 7.450580596923828e-9) return 1
  const z = x * x
  const r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))))
  if (size < 0.3) return 1 - (0.5 * z - (z * r - x * tail))
  const half = size > 0.78125 ? 0.28125 : fromWords(highWord(size) - 0x00200000, 0)
  return 1 - half - (0.5 * z - half - (z * r - x * tail))
}
