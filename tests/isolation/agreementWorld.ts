import type { FileStore } from '~/db/files.server'
import { holds } from './holds'
import type { CastPerson, MaySee } from './whoMaySee'
import type { Thing } from './world'

type Insert = (table: string, row: Record<string, unknown>) => unknown
type Pluck = (query: string) => unknown

// An agreement of a hub with a company and a school that are known, and one of another hub and company.
const owners = [
  { hubId: 'precisie', companyId: 'vos', schoolId: 'vakcollege' },
  { hubId: 'mira', companyId: 'hamer', schoolId: null },
]

/** Agreements that everybody signed, one of them on paper, with hours and a week that is out for an answer. */
export function addAgreementThings(insert: Insert, pluck: Pluck, files: FileStore) {
  const crebo = '25340'
  const content = pluck("select content from agreementSheet where content <> '{}' limit 1")
  for (const [place, { hubId, companyId, schoolId }] of owners.entries()) {
    const id = `agreed-${hubId}`
    const sha256 = files.put(new TextEncoder().encode(`%PDF-1.7 ${hubId}`))
    insert('candidate', { id, secret: id, name: 'Kandidaat', language: 'nl', birthDate: '2000-01-01', createdAt: 1 })
    const about = { offeringId: `public-${hubId}`, candidateId: id, appliedAt: 1, since: 1, heardAt: 1 }
    insert('application', { id, number: 910_000 + place, ...about })
    const work = { companyName: companyId, contactEmail: `plek@${companyId}.example`, title: 'Een plek', crebo }
    const days = { startsOn: '2026-01-01', endsOn: '2098-07-31' }
    insert('workPlace', { id, companyId, ...work, ...days, number: 1, offeredAt: 1, offeredUntil: '2026-01-01' })
    insert('placement', { id, workPlaceId: id, applicationId: id, candidateId: id, matchedAt: 1 })
    insert('agreement', { id, number: 910_000 + place, placementId: id, schoolId, begunAt: 1, since: 1 })
    const hours = { guidedHours: 200, practiceHours: 610 }
    insert('agreementSheet', {
      id,
      agreementId: id,
      number: 1,
      content,
      sha256,
      bytes: 9,
      madeAt: 1,
      crebo,
      ...days,
      ...hours,
    })
    for (const role of ['student', 'company', 'school']) {
      const party = { id: `${id}-${role}`, sheetId: id }
      insert('agreementParty', { ...party, role, name: 'Iemand', email: `${role}@elders.example` })
    }
    insert('signingLink', { secret: id, partyId: `${id}-student`, sentAt: 1, expiresAt: 2 })
    for (const role of ['student', 'company', 'school']) {
      const scan = role === 'school' ? { recordedBy: 'bram', scanSha256: sha256, scanType: 'application/pdf' } : {}
      const signed = { name: 'Iemand', at: 1, signedOn: '2026-01-01', sha256, ...scan }
      insert('agreementSignature', { id: `${id}-${role}`, partyId: `${id}-${role}`, sheetId: id, ...signed })
    }
    const week = { id, applicationId: id, placementId: id, monday: '2026-11-02', secret: id }
    insert('hourWeek', { ...week, supervisorEmail: `op@${companyId}.example`, sentAt: Date.now() })
    const entry = { applicationId: id, placementId: id, day: '2026-11-02', kind: 'practice', quarters: 32 }
    insert('hourEntry', { id, ...entry, at: 1 })
  }
}

const things = (suffix = ''): Thing[] =>
  owners.map(({ hubId, companyId, schoolId }) => ({
    value: `agreed-${hubId}${suffix}`,
    hubId,
    companyId,
    ...(schoolId && { schoolId }),
    isAgreed: true as const,
  }))

/** The same things by the names that addresses have for them. */
export const agreementThings: Record<string, Thing[]> = {
  agreementId: things(),
  signatureSecret: things(),
  weekSecret: things(),
  signatureId: things('-school'),
  applicationId: things(),
  candidateSecret: things(),
}

const keeps = (person: CastPerson | undefined, { hubId, schoolId, isAgreed }: Thing) =>
  isAgreed === true && (holds(person, hubId, 'coordinator') || holds(person, schoolId, 'coordinator', 'teamLead'))
const reads = (person: CastPerson | undefined, thing: Thing) =>
  keeps(person, thing) ||
  (thing.isAgreed === true && holds(person, thing.companyId, 'coordinator', 'teamLead', 'supervisor'))

const readsAgreement: MaySee = (person, { agreementId }) => reads(person, agreementId!)
const handles: MaySee = (person, { agreementId }) => holds(person, agreementId!.hubId, 'coordinator')

/** For whom agreements, hours and their links are there. */
export const whoSeesAgreements: Record<string, MaySee> = {
  '/agreements/:agreementId': (person, named, method) =>
    (method === 'GET' ? readsAgreement : handles)(person, named, method),
  '/agreements/:agreementId/edit': handles,
  '/agreements/:agreementId/sheets/:number/sheet.pdf': readsAgreement,
  '/agreements/:agreementId/sheets/:number/signed.pdf': readsAgreement,
  '/agreements/:agreementId/scans/:signatureId': (person, { agreementId, signatureId }) =>
    agreementId!.hubId === signatureId!.hubId && reads(person, agreementId!),
  '/hours/:applicationId': (person, { applicationId }, method) =>
    (method === 'GET' ? reads : keeps)(person, applicationId!),
  // Who holds the link is the party, the praktijkopleider, the student.
  '/signatures/:signatureSecret': () => true,
  '/signatures/:signatureSecret/sheet.pdf': () => true,
  '/signatures/:signatureSecret/signed.pdf': () => true,
  '/hours/weeks/:weekSecret': () => true,
  '/applying/:candidateSecret/hours': () => true,
}
