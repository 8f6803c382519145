/** A value for each name, from the first on again where there are more names. */
export function cycled<T>(values: readonly T[], names: readonly string[]): T[] {
  return names.map((_, i) => values[i % values.length] as T)
}
