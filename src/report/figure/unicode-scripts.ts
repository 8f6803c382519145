export const SUBSCRIPTS = paired('0123456789+−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ')
export const SUPERSCRIPTS = paired(
  '0123456789+−=()abcdefghijklmnoprstuvwxyz',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ',
)

/** The characters of sub- and superscripts, which are narrower than letters. */
export const SCRIPTS: readonly string[] = [...SUBSCRIPTS.values(), ...SUPERSCRIPTS.values()]

/**
 * A text with its sub- and superscripts set as such: `θ_0` as `θ₀`, `(1 − 1/n)^k` as `(1 − 1/n)ᵏ`. Unicode does not
 * have all of them: a script with a character that it lacks, as in `θ_T` or `t^1.5`, stays as it is.
 */
export function withScripts(text: string): string {
  return text
    .replace(/_(?:\{([^{}]*)\}|([0-9]+|[a-zA-Z]+)(?![\w.]))/g, (all, braced, bare) =>
      scripted(SUBSCRIPTS, braced ?? bare, all),
    )
    .replace(/\^(?:\{([^{}]*)\}|([0-9.]+|[a-zA-Z])(?!\w))/g, (all, braced, bare) =>
      scripted(SUPERSCRIPTS, braced ?? bare, all),
    )
}

function scripted(characters: ReadonlyMap<string, string>, script: string, otherwise: string): string {
  const set = [...script].map((character) => characters.get(character))
  return set.length === 0 || set.includes(undefined) ? otherwise : set.join('')
}

function paired(plain: string, scripts: string): ReadonlyMap<string, string> {
  const set = [...scripts]
  return new Map([...plain].map((character, i) => [character, set[i] as string]))
}
