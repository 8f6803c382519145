import type { Scale } from './figure-scale.ts'

/** Where a value lies between the ends of an axis, from 0 to 1. */
export function shareOf({ type, domain: [low, high] }: Scale, value: number): number {
  return type === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low)
}

/** The value at a share of an axis. */
export function valueAt({ type, domain: [low, high] }: Scale, part: number): number {
  return type === 'log' ? low * Math.exp(part * Math.log(high / low)) : low + part * (high - low)
}
