import type { Generated } from 'kysely'

/** The dated lists that administrators keep. Dates are ISO days, as the source prints them. */
export type ListTables = {
  crebo: Dated & { code: string; name: string; level: number }
  fundingScheme: Dated & {
    id: string
    name: string
    summary: string
    needsNlqf: Generated<number>
    needsDevelopmentPath: Generated<number>
  }
  theme: Dated & {
    id: string
    nameNl: string
    nameEn: string
    /** Of the line of a programme that it belongs to, if any. */
    lineNl: Generated<string>
    lineEn: Generated<string>
  }
  nlqfLevel: Dated & { level: number; nameNl: string; nameEn: string }
  developmentPath: Dated & { id: string; name: string; summary: Generated<string> }
  offeringFunding: { offeringId: string; fundingSchemeId: string }
  offeringDevelopmentPath: { offeringId: string; developmentPathId: string }
}

type Dated = { validFrom: string; validUntil: string | null; source: string }
