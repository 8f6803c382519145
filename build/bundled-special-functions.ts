import type { Plugin } from 'vite'
import { bundleSpecialFunctions } from './bundle-special-functions.ts'

const LIBRARY = /\/src\/special\/libraries\/(?<name>[\w-]+)\.ts$/
const SHARED = /^\.\/(?<name>shared-\w+\.js)$/
const PREFIX = '\0special-functions/'

/**
 * For pages: the special functions as the package has them, in place of the libraries, some of which ask after a machine
 * that no browser has.
 */
export function bundledSpecialFunctions(): Plugin {
  const bundle = bundleSpecialFunctions()
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
      const name = LIBRARY.exec(id)?.groups?.name
      return name === undefined ? undefined : textOf(`${name}.js`)
    },
  }
}
