import { one, type ProductPage, type Sqlite } from './page'

/** Agreements, signing and hours. */
export function agreementPages(sqlite: Sqlite): ProductPage[] {
  const link = (which: string) =>
    one(
      sqlite,
      `select secret from signingLink join agreementParty on agreementParty.id = partyId
      left join agreementSignature using (partyId) join agreementSheet on agreementSheet.id = agreementParty.sheetId
      where replacedAt is null and ${which} limit 1`,
    )
  const agreement = (which: string) =>
    one(
      sqlite,
      `select agreement.id from agreement join placement on placement.id = placementId
      join candidate on candidate.id = placement.candidateId where ${which} limit 1`,
    )
  const student = one(
    sqlite,
    "select application.id from application join candidate on candidate.id = candidateId where name = 'Mohammed el Idrissi'",
  )
  const own = one(sqlite, "select secret from candidate where name = 'Mohammed el Idrissi'")
  const week = one(
    sqlite,
    "select secret from hourWeek join hourEntry using (placementId) where state = 'entered' and kind = 'practice' and day >= monday order by monday desc limit 1",
  )
  const hash = one(sqlite, "select sha256 from agreementSheet where state = 'inForce' limit 1")
  const old = one(sqlite, "select sha256 from agreementSheet where state = 'replaced' limit 1")
  const signing = { route: '/signatures/:signatureSecret' }
  const open = "agreementSheet.state = 'signing' and agreementSignature.id is null"
  const bram = { as: 'bram' }
  return [
    { ...signing, address: `/signatures/${link(`${open} and role = 'student'`)}`, name: 'sign-student' },
    { ...signing, address: `/signatures/${link(`${open} and role = 'parent'`)}`, name: 'sign-parent' },
    { ...signing, address: `/signatures/${link(`${open} and role = 'company'`)}`, name: 'sign-company' },
    { ...signing, address: `/signatures/${link("agreementSheet.state = 'inForce'")}`, name: 'signed' },
    { route: '/agreement-check', address: '/agreement-check', name: 'agreement-check' },
    { route: '/agreement-check', address: `/agreement-check?code=${hash}`, name: 'agreement-genuine' },
    { route: '/agreement-check', address: `/agreement-check?code=${old}`, name: 'agreement-replaced' },
    { route: '/agreement-check', address: `/agreement-check?code=${'a'.repeat(64)}`, name: 'agreement-unknown' },
    { route: '/agreements', address: '/agreements', ...bram, name: 'agreements' },
    { route: '/agreements', address: '/agreements?filter=inForce', as: 'esra', name: 'agreements-company' },
    { route: '/agreements', address: '/agreements', as: 'carla', name: 'agreements-empty' },
    { route: '/agreements/terms', address: '/agreements/terms', ...bram, name: 'terms' },
    { route: '/agreements/terms', address: '/agreements/terms', as: 'sofie', name: 'terms-school' },
    ...(['Femke Haan', 'Julia Post', 'Lynn Postma', 'Rik Boersma'] as const).map((name) => ({
      route: '/agreements/:agreementId',
      address: `/agreements/${agreement(`name = '${name}'`)}`,
      ...bram,
      name: `agreement-${name.split(' ')[0]!.toLowerCase()}`,
    })),
    {
      route: '/agreements/:agreementId/edit',
      address: `/agreements/${agreement("name = 'Femke Haan'")}/edit`,
      ...bram,
      name: 'agreement-edit',
    },
    { route: '/applying/:candidateSecret/hours', address: `/applying/${own}/hours`, name: 'own-hours' },
    { route: '/hours/weeks/:weekSecret', address: `/hours/weeks/${week}`, name: 'hours-week' },
    { route: '/hours', address: '/hours', ...bram, name: 'hours' },
    { route: '/hours', address: '/hours', as: 'sofie', name: 'hours-school' },
    { route: '/hours', address: '/hours', as: 'carla', name: 'hours-empty' },
    { route: '/hours/:applicationId', address: `/hours/${student}`, ...bram, name: 'hours-student' },
    { route: '/hours/presence', address: '/hours/presence', as: 'sofie', name: 'presence' },
    { route: '/hours/import', address: '/hours/import', as: 'sofie', name: 'hours-import' },
    { route: '/hours/settings', address: '/hours/settings', ...bram, name: 'hours-settings' },
  ]
}
