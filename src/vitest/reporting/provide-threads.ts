import type { TestSpecification, Vitest } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Threads that a property may use beside its own, which then only observes. */
    threads: number
  }
}

/** Gives each file of a run as many threads as there are cores for it; one where all cores have a file. */
export function provideThreads(vitest: Vitest, specifications: readonly TestSpecification[]): void {
  const cores = Number(vitest.config.maxWorkers) || 1
  vitest.provide('threads', Math.max(1, Math.floor(cores / Math.max(1, specifications.length))))
}
