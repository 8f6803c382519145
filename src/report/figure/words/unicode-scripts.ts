export const SUBSCRIPTS = paired('0123456789+−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ')
export const SUPERSCRIPTS = paired(
  '0123456789+−=()abcdefghijklmnoprstuvwxyz',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ',
)

function paired(plain: string, scripts: string): ReadonlyMap<string, string> {
  const set = [...scripts]
  return new Map([...plain].map((character, i) => [character, set[i] as string]))
}
