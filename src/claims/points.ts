type Values = { readonly [name: string]: unknown }

/** A point with one of the values given for each parameter. */
type PointOf<Given extends Values> = { readonly [Name in keyof Given]: OneOf<Given[Name]> }
type OneOf<Value> = Value extends readonly (infer One)[] ? One : Value

/**
 * Points by the names of their parameters: every combination of the values given, the last parameter that has
 * several varying fastest. A parameter that is itself a list is given as a list of lists.
 *
 * @example
 * ```ts
 * points({ n: 10, k: [23, 45], epsilon: 0.1 })
 * // => [{ n: 10, k: 23, epsilon: 0.1 }, { n: 10, k: 45, epsilon: 0.1 }]
 * ```
 */
export function points<const Given extends Values>(values: Given): PointOf<Given>[] {
  return Object.entries(values).reduce<object[]>(
    (shorter, [name, value]) =>
      shorter.flatMap((point) =>
        (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ ...point, [name]: one })),
      ),
    [{}],
  ) as PointOf<Given>[]
}
