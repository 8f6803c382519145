import type { SequentialTest } from './sequential-test.ts'

/** A {@link SequentialTest} that takes two numbers at a time, one from each of two worlds. */
export interface PairTest extends Omit<SequentialTest, 'observe'> {
  /** Takes one pair; `observations` counts pairs. */
  observe(first: number, second: number): void
}
