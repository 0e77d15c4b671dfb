import type { Generated } from 'kysely'

/** What content committed, in order. `change` has null for an element that went; `aside` came too late and is not applied. */
export type AttemptCommitTable = {
  id: Generated<number>
  attemptId: string
  launch: number
  sequence: number
  newestLaunch: number
  at: number
  isFinal: number
  kind: 'whole' | 'change' | 'aside'
  cmi: string
  commits: Generated<number>
}
