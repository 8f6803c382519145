import { type Certificate, measuredText } from '../../assert/certificate.ts'

/** What an assertion hands to the reporter through vitest's task metadata. JSON-pure, because it may travel through a blob file. */
export interface LedgerEntry {
  readonly verdict: Certificate['verdict']
  readonly claim: string
  /** Estimate, interval and replicates. */
  readonly measured: string
  readonly cost: number
  readonly alpha: number
  readonly beta: number
}

declare module 'vitest' {
  interface TaskMeta {
    /** The assertions of a test, those of its earlier attempts included. */
    ledger?: LedgerEntry[]
  }
}

/** What the ledger keeps of a certificate. */
export function entryOf(certificate: Certificate): LedgerEntry {
  const { verdict, claim, cost, alpha, beta } = certificate
  return { verdict, claim, measured: measuredText(certificate), cost, alpha, beta }
}
