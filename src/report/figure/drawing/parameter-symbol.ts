/** Letters that code spells out. */
const GREEK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    epsilon: 'ε',
    eta: 'η',
    kappa: 'κ',
    lambda: 'λ',
    mu: 'μ',
    rho: 'ρ',
    sigma: 'σ',
    tau: 'τ',
    theta: 'θ',
  }),
)

/** A parameter as figures print it: `lambda` as `λ`, `p0` as `p_0`, `sizeRatio` as `size ratio`. */
export function symbolOf(name: string): string {
  const [, stem = name, index = ''] = /^([a-z]+?)(\d*)$/i.exec(name) ?? []
  const letter = GREEK.get(stem) ?? (stem.length === 1 ? stem : undefined)
  if (letter !== undefined) return index === '' ? letter : `${letter}_${index}`
  return name.replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
