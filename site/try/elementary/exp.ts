import { fromWords } from './words.ts'

// Sun's fdlibm, e_exp.c: Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify,
// and distribute this software is freely granted, provided that this notice is preserved.

const OVERFLOW = 709.782712893384
const UNDERFLOW = -745.1332191019411
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const INVERSE_LN2 = Math.LOG2E
const HALF_LN2 = 0.34657359027997264
const P1 = 0.16666666666666602
const P2 = -0.0027777777777015593
const P3 = 0.00006613756321437934
const P4 = -0.0000016533902205465252
const P5 = 4.1381367970572385e-8
const TWO_TO_1023 = fromWords(0x7fe00000, 0)
const TWO_TO_MINUS_1000 = fromWords(0x01700000, 0)

/** The exponential function, by fdlibm. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY
  if (x < UNDERFLOW) return 0
  const size = Math.abs(x)
  if (size < 3.725290298461914e-9) return 1 + x
  if (x === 1) return Math.E
  let k = 0
  let high = x
  let low = 0
  if (size > HALF_LN2) {
    k = size < 3 * HALF_LN2 ? Math.sign(x) : Math.trunc(INVERSE_LN2 * x + (x > 0 ? 0.5 : -0.5))
    high = x - k * LN2_HIGH
    low = k * LN2_LOW
  }
  const r = k === 0 ? x : high - low
  const t = r * r
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))))
  if (k === 0) return 1 - ((r * c) / (c - 2) - r)
  const y = 1 - (low - (r * c) / (2 - c) - high)
  if (k === 1024) return y * 2 * TWO_TO_1023
  if (k >= -1021) return y * fromWords((1023 + k) << 20, 0)
  return y * fromWords((1023 + k + 1000) << 20, 0) * TWO_TO_MINUS_1000
}
