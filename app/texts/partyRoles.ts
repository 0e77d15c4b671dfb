import type { PartyRole } from '~/db/agreementTables'
import { bilingual } from './bilingual'

/** Who signs an agreement. */
export const partyRoles = bilingual<Record<PartyRole, string>>({
  nl: {
    student: 'Student',
    parent: 'Ouder of voogd',
    company: 'Leerbedrijf',
    employer: 'Werkgever',
    school: 'School',
  },
  en: {
    student: 'Student',
    parent: 'Parent or guardian',
    company: 'Company',
    employer: 'Employer',
    school: 'School',
  },
})
