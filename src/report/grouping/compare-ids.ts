/**
 * Orders ids as a reader would: by code unit, but runs of digits by their value, so that `theorem-10` comes
 * after `theorem-9`. The same on every machine, which `localeCompare` is not.
 */
export function compareIds(a: string, b: string): number {
  const [left, right] = [chunks(a), chunks(b)]
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareChunks(left[i] ?? '', right[i] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length || compareText(a, b)
}

function chunks(id: string): string[] {
  return id.match(/\d+|\D+/g) ?? []
}

function compareChunks(a: string, b: string): number {
  return /^\d/.test(a) && /^\d/.test(b) ? Number(a) - Number(b) : compareText(a, b)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
