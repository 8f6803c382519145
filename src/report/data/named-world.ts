/** What a property names of its world: families and workflows, as authors write them; none where it has neither. */
export interface NamedWorld {
  readonly families: readonly string[]
  readonly workflows: readonly string[]
}
