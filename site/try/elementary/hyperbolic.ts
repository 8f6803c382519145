import { exp } from './exp.ts'
import { expm1 } from './libraries.ts'

// Sun's fdlibm, e_sinh.c, e_cosh.c, s_tanh.c: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to
// use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.

const TINY = 3.725290298461914e-9
const LARGE = 22
const LOG_LARGEST = 709.7822265625
const OVERFLOW = 710.4758600739439

/** The hyperbolic sine, by fdlibm. */
export function sinh(x: number): number {
  const size = Math.abs(x)
  const half = x < 0 ? -0.5 : 0.5
  if (size < LARGE) {
    if (size < TINY) return x
    const t = expm1(size)
    return size < 1 ? half * (2 * t - (t * t) / (t + 1)) : half * (t + t / (t + 1))
  }
  return largeHalf(size, half)
}

/** The hyperbolic cosine, by fdlibm. */
export function cosh(x: number): number {
  const size = Math.abs(x)
  if (size < 0.34657287597656244) {
    const t = expm1(size)
    const w = 1 + t
    return size < 5.551115123125783e-17 ? w : 1 + (t * t) / (w + w)
  }
  if (size < LARGE) {
    const t = exp(size)
    return 0.5 * t + 0.5 / t
  }
  return largeHalf(size, 0.5)
}

/** Half of e^size, with the sign of the half, where the other half is lost. */
function largeHalf(size: number, half: number): number {
  if (size < LOG_LARGEST) return half * exp(size)
  if (size > OVERFLOW) return size * half * Number.POSITIVE_INFINITY
  const w = exp(0.5 * size)
  return half * w * w
}

/** The hyperbolic tangent, by fdlibm. */
export function tanh(x: number): number {
  const size = Math.abs(x)
  if (Number.isNaN(x) || size < TINY) return x
  if (size >= LARGE) return Math.sign(x)
  const t = expm1(size >= 1 ? 2 * size : -2 * size)
  const value = size >= 1 ? 1 - 2 / (t + 2) : -t / (t + 2)
  return x < 0 ? -value : value
}
