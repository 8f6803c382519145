import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onClaim, type Property } from 'collapse-check'

const PROPERTIES = join(import.meta.dirname, '../properties')

/** Ids of all properties but those of suites with a command of their own, which take minutes each. */
export const ids = (): string[] =>
  readdirSync(PROPERTIES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.property.ts') && !/\/(flow|text)-/.test(file))
    .map((file) => file.replace(/\.property\.ts$/, ''))
    .sort()

/** Loads a claim by its id: its file announces it. */
export async function loadClaim(id: string): Promise<Property> {
  let announced: Property | undefined
  onClaim((property) => {
    announced = property as unknown as Property
  })
  await import(pathToFileURL(join(PROPERTIES, `${id}.property.ts`)).href)
  if (announced === undefined) throw new Error(`properties/${id}.property.ts announces no claim`)
  return announced
}
