/** What the evidence at a point, or for a property, amounts to. A thrown exception is an error, never a verdict. */
export type Verdict = 'certified' | 'refuted' | 'inconclusive'
