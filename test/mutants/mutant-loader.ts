import { readFileSync } from 'node:fs'
import type { LoadHook, ResolveHook } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { ROOT } from '../imports.ts'
import { type Mutant, withMutant } from './mutate.ts'

/** Where an address says which defect whatever it imports is to be loaded with. */
const MARK = '?mutant='

/** What is added to the address of a module for it, and what it imports, to be loaded anew with a defect. */
export const markOf = (mutant: Mutant): string => MARK + encodeURIComponent(JSON.stringify(mutant))

function parted(url: string): { readonly address: string; readonly mutant: Mutant | undefined } {
  const at = url.indexOf(MARK)
  if (at < 0) return { address: url, mutant: undefined }
  return { address: url.slice(0, at), mutant: JSON.parse(decodeURIComponent(url.slice(at + MARK.length))) }
}

/** What may be another with the defect: nothing in `src` depends on a theorem. */
function isLoadedAnew(address: string, mutant: Mutant): boolean {
  if (!address.startsWith('file:') || !address.endsWith('.ts')) return false
  const folders = mutant.file.startsWith('theorems/')
    ? ['theorems', 'properties']
    : ['src', 'theorems', 'properties', 'data']
  return folders.includes(relative(ROOT, fileURLToPath(address)).split('/')[0] ?? '')
}

export const resolve: ResolveHook = async (specifier, context, next) => {
  const { address: parentURL, mutant } = parted(context.parentURL ?? '')
  if (mutant === undefined) return next(specifier, context)
  const found = await next(specifier, { ...context, parentURL })
  return isLoadedAnew(found.url, mutant)
    ? { ...found, url: found.url + markOf(mutant), shortCircuit: true }
    : found
}

const transformed = new Map<string, Promise<string>>()

function javaScriptOf(text: string): Promise<string> {
  const known = transformed.get(text)
  if (known !== undefined) return known
  const made = transform(text, { loader: 'ts', format: 'esm', target: 'node20' }).then(({ code }) => code)
  transformed.set(text, made)
  return made
}

export const load: LoadHook = async (url, context, next) => {
  const { address, mutant } = parted(url)
  if (mutant === undefined) return next(url, context)
  const path = fileURLToPath(address)
  const text = readFileSync(path, 'utf8')
  const source = await javaScriptOf(path === join(ROOT, mutant.file) ? withMutant(text, mutant) : text)
  return { format: 'module', source, shortCircuit: true }
}
