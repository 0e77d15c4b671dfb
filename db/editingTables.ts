import type { Generated } from 'kysely'

/** What is kept beside offerings and hubs for the people who write them. */
export type EditingTables = {
  /** What an offering said before a save, by the revision that was replaced. */
  offeringRevision: {
    offeringId: string
    revision: number
    replacedAt: number
    replacedBy: string | null
    /** The fields of its form, as JSON. */
    fields: string
  }
  /** Whom one can reach at a hub; somebody stands there only after agreeing. */
  hubContact: {
    id: string
    hubId: string
    position: number
    name: string
    task: Generated<string>
    phone: Generated<string>
    email: Generated<string>
    agreedAt: number
    statedBy: string | null
  }
}
