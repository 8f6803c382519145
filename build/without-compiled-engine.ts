import type { Plugin } from 'vite'

/** The file that the compiled engine stands in, and the same without it: replicates are then run by the reference alone. */
export const COMPILED = /src[\\/]engine[\\/]compiled\.ts$/
export const NOT_COMPILED = "export const SIMD = ''\nexport const SCALAR = ''\n"

/** Leaves the compiled engine out of what readers of pages load: it is a tenth of it, and its bits are those of the reference. */
export const withoutCompiledEngine = (): Plugin => ({
  name: 'without-compiled-engine',
  load: (id) => (COMPILED.test(id) ? NOT_COMPILED : undefined),
})
