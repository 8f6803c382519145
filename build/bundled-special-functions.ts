import type { Plugin } from 'vite'
import { bundleSpecialFunctions } from './bundle-special-functions.ts'

/** What pages compute as Node does, by parts of the same libraries. */
const ELEMENTARY = 'site/try/elementary/libraries.ts'

const LIBRARY =
  /\/(?:src\/special\/libraries\/(?<special>[\w-]+)|site\/try\/elementary\/(?<elementary>libraries))\.ts$/
const SHARED = /^\.\/(?<name>shared-\w+\.js)$/
const PREFIX = '\0special-functions/'

/** The special functions for pages, and what their licences ask to be said of them. */
export const specialFunctionsForPages = () => bundleSpecialFunctions([ELEMENTARY])

/**
 * For pages: the special functions as the package has them, in place of the libraries, some of which ask after a machine
 * that no browser has.
 */
export function bundledSpecialFunctions(): Plugin {
  const bundle = specialFunctionsForPages()
  const textOf = async (file: string) => (await bundle).files.get(file)
  return {
    name: 'bundled-special-functions',
    enforce: 'pre',
    resolveId(source, importer) {
      const name = SHARED.exec(source)?.groups?.name
      const ours = importer?.startsWith(PREFIX) || LIBRARY.test(importer ?? '')
      return name !== undefined && ours ? `${PREFIX}${name}` : undefined
    },
    load(id) {
      if (id.startsWith(PREFIX)) return textOf(id.slice(PREFIX.length))
      const { special, elementary } = LIBRARY.exec(id)?.groups ?? {}
      const name = special ?? elementary
      return name === undefined ? undefined : textOf(`${name}.js`)
    },
  }
}
