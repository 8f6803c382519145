/** Numbers in a prediction carry four significant digits, enough to tell a claim from its controls. */
export function short(value: number): string {
  return String(Number(value.toPrecision(4)))
}
