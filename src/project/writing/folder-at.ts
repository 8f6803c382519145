/** Pages of runs that may not speak for the repository go here; git ignores it. */
export const SCRATCH_PAGES = '.collapse-check/pages'

/** The folder of records and pages at a resolution: `docs`, or, where margins were divided, one of their own. */
export function folderAt(resolution: number): string {
  return resolution === 1 ? 'docs' : `.collapse-check/resolution-${resolution}`
}
