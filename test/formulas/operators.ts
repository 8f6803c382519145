import { type Rounded, rounding } from './rounded.ts'

export const times = rounding((...factors) => factors.reduce((product, x) => product * x, 1))
export const plus = rounding((...terms) => terms.reduce((sum, x) => sum + x, 0))
export const minus = rounding((x) => -x)
export const power = rounding((x, y) => {
  if (!Number.isInteger(y) || Math.abs(y) > 64) return x === 0 ? 0 : Math.exp(y * Math.log(x))
  let product = 1
  for (let i = 0; i < Math.abs(y); i++) product *= x
  return y < 0 ? 1 / product : product
})

/** Operators whose operands are numbers, by their names in MathJSON. */
export const OPERATORS: { readonly [name: string]: (...args: Rounded[]) => Rounded } = {
  Add: plus,
  Negate: minus,
  Divide: rounding((x, y) => x / y),
  Power: power,
  Sqrt: rounding(Math.sqrt),
  Ln: rounding(Math.log),
  Log: rounding(Math.log),
  Abs: rounding(Math.abs),
  Ceil: rounding(Math.ceil),
  Min: rounding(Math.min),
  Max: rounding(Math.max),
  Subplus: rounding((x) => Math.max(0, x)),
  Sin: rounding(Math.sin),
  Cos: rounding(Math.cos),
  Sinh: rounding(Math.sinh),
  Cosh: rounding(Math.cosh),
  Coth: rounding((x) => 1 / Math.tanh(x)),
  Tanh: rounding(Math.tanh),
  Arcsin: rounding(Math.asin),
  Arccos: rounding(Math.acos),
  Arctan: rounding(Math.atan),
}
