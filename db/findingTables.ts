import type { Generated } from 'kysely'

type Dated = {
  source: string
  /** ISO date, as the source prints it. */
  sourceDate: string
}

export type FindingTables = {
  place: Dated & {
    name: string
    province: Generated<string>
    latitude: number
    longitude: number
    /** How many people live there: of two places with one name the larger one is meant. */
    people: Generated<number>
  }
  /** The middle of the area whose postcodes begin with `prefix`: two, three or four digits. */
  postcodeArea: Dated & { prefix: string; name: string; latitude: number; longitude: number }
  favourite: { personId: string; offeringId: string; savedAt: number }
}
