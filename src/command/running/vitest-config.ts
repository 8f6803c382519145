import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The line of a configuration of vitest that makes claims tests. */
export const PLUGIN_LINE = "plugins: [collapseCheck()], where collapseCheck comes from 'collapse-check/vite'"

/** The configurations of vitest, or of vite, in a folder. */
export function vitestConfigs(root: string): string[] {
  return readdirSync(root).filter((file) => /^vite(?:st)?\.config\.[cm]?[jt]s$/.test(file))
}

/** Whether one of them speaks of collapse-check. */
export function knowsClaims(root: string): boolean {
  return vitestConfigs(root).some((file) => readFileSync(join(root, file), 'utf8').includes('collapse-check'))
}
