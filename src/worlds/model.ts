import type { Parameters } from '../families/parameters.ts'

/** A model by the names of its parameters: `{ mean, sd }`. It is a view, and shows what was fitted last. */
export type Model<Name extends string = string> = { readonly [name in Name]: number }

type ModelClass = new (theta: Parameters, unit: number) => Model

const classes = new Map<string, ModelClass>()

/** The parameters `theta` by name, in units of `unit`; as `theta` changes, so does what the model shows. */
export function modelOf<Name extends string>(
  names: readonly Name[],
  theta: Parameters,
  unit: number,
): Model<Name> {
  const key = names.join()
  let Named = classes.get(key)
  if (Named === undefined) {
    Named = modelClass(names)
    classes.set(key, Named)
  }
  return new Named(theta, unit) as Model<Name>
}

/** One class for each list of names, so that reading a parameter costs what reading a field does. */
function modelClass(names: readonly string[]): ModelClass {
  class Named {
    readonly #theta: Parameters
    readonly #unit: number
    constructor(theta: Parameters, unit: number) {
      this.#theta = theta
      this.#unit = unit
    }
    static {
      for (const [i, name] of names.entries()) {
        Object.defineProperty(Named.prototype, name, {
          get(this: Named) {
            return this.#theta[i]! / this.#unit
          },
        })
      }
    }
  }
  return Named as unknown as ModelClass
}
