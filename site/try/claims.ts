import { onClaim, type Property } from 'collapse-check'

/** One module for each property, loaded when it is asked for. Those that need files of the machine are left out. */
const MODULES = import.meta.glob([
  '../../properties/*/*.property.ts',
  '!../../properties/*/{flow-,ngram-,real-table,real-text,text-}*.property.ts',
])

/** @throws Error if the property is not one that a browser can load */
export async function loadClaim(id: string): Promise<Property> {
  const load = MODULES[`../../properties/${id}.property.ts`]
  if (load === undefined) throw new Error(`${id} needs files that a browser does not have`)
  let announced: Property | undefined
  onClaim((property) => {
    announced = property as unknown as Property
  })
  await load()
  if (announced === undefined) throw new Error(`${id} announces no claim`)
  return announced
}
