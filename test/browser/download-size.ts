import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * What a reader downloads to judge a point, in bytes, compressed: the worker and the module of one property, with all that
 * they import; the most over all properties.
 *
 * @param assets the folder of built scripts
 */
export function largestDownload(assets: string): number {
  const files = readdirSync(assets).filter((file) => file.endsWith('.js'))
  const texts = new Map(files.map((file) => [file, readFileSync(join(assets, file), 'utf8')]))
  const sizes = new Map([...texts].map(([file, text]) => [file, gzipSync(text, { level: 9 }).length]))
  const importsOf = (text: string) => [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, file = '']) => file)
  const loaded = (file: string, known = new Set<string>()): Set<string> => {
    if (known.has(file)) return known
    known.add(file)
    for (const next of importsOf(texts.get(file) ?? '')) loaded(next, known)
    return known
  }
  const worker = files.filter((file) => file.startsWith('worker-'))
  const properties = files.filter((file) => /\.property-/.test(file))
  if (worker.length !== 1 || properties.length < 100) throw new Error(`${assets} holds no worker with its properties`)
  const bytes = properties
    .map((property) => new Set([...worker, property].flatMap((file) => [...loaded(file)])))
    // A property's module is there twice, for the worker and for the page; only the worker's leads to the worker alone.
    .filter((files) => ![...files].some((file) => file.startsWith('index-')))
    .map((files) => [...files].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0))
  return Math.max(...bytes)
}
