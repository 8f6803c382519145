import { pathToFileURL } from 'node:url'
import type { Property } from '../claims/property.ts'
import { onClaim } from '../claims/verify.ts'

/**
 * Loads the claim of a property file, which announces it.
 *
 * @throws Error if it announces none
 */
export async function loadClaim(file: string): Promise<Property> {
  let announced: Property | undefined
  onClaim((property) => {
    announced = property as unknown as Property
  })
  await import(pathToFileURL(file).href)
  if (announced === undefined) throw new Error(`${file} announces no claim`)
  return announced
}

/** Whether Node can load a file as this process was started: JavaScript always, TypeScript with tsx or a Node that strips types. */
export function canLoad(file: string): boolean {
  if (/\.[cm]?js$/.test(file)) return true
  const { typescript } = process.features as { typescript?: unknown }
  return Boolean(typescript) || process.execArgv.some((argument) => argument.includes('tsx'))
}
