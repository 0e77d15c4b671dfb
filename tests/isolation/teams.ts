import { deflated } from '~/db/deflated.server'
import { holds } from './holds'
import type { CastPerson, MaySee } from './whoMaySee'
import type { Thing } from './world'

type Insert = (table: string, row: Record<string, unknown>) => unknown

const organisations = [
  { id: 'vos', by: 'esra' },
  { id: 'mira', by: 'carla' },
  { id: 'precisie', by: 'bram' },
]

/** A team, a standing assignment and an import of each organisation, and an invitation of two people. */
export function addTeamThings(insert: Insert) {
  for (const { id: organisationId, by } of organisations) {
    const made = { organisationId, createdAt: 1, createdBy: by }
    insert('team', { id: `team${organisationId}`, name: `Team ${organisationId}`, ...made })
    const asked = { whom: 'team', teamId: `team${organisationId}`, what: 'module', offeringId: 'withdrawn-mira' }
    insert('assignmentRule', { id: `rule${organisationId}`, ...asked, startsFrom: '2026-01-01', ...made })
    const people = deflated('{"people":[],"problems":[],"unused":[]}')
    insert('peopleImport', {
      id: `import${organisationId}`,
      fileName: 'a.csv',
      people,
      ...made,
      createdAt: Date.now(),
      createdBy: 'ines',
    })
  }
  for (const [personId, organisationId] of [
    ['daan', 'hamer'],
    ['carla', 'precisie'],
  ])
    insert('invitation', {
      ...{ id: `invitation-${personId}`, organisationId, personId, kind: 'joining', invitedAt: 1, invitedBy: 'ines' },
      ...{ offered: JSON.stringify({ roles: ['learner'] }), expiresAt: Date.now() + 86_400_000 },
    })
}

const owned = (name: string): Thing[] =>
  organisations.map(({ id }) => ({ value: `${name}${id}`, hubId: id === 'vos' ? undefined : id, companyId: id }))

export const teamThings: Record<string, Thing[]> = {
  teamId: owned('team'),
  ruleId: owned('rule'),
  peopleImportId: owned('import'),
  invitationId: ['daan', 'carla'].map((personId) => ({ value: `invitation-${personId}`, personId })),
}

const keeps = (person: CastPerson | undefined, organisationId: string | undefined) =>
  Boolean(person?.isAdministrator) || holds(person, organisationId, 'coordinator', 'teamLead')
const keepsIt: MaySee = (person, { organisationId }) => keeps(person, organisationId!.value)
const managesIt: MaySee = (person, { organisationId }) =>
  Boolean(person?.isAdministrator) || holds(person, organisationId!.value, 'coordinator')

export const whoSeesTeams: Record<string, MaySee> = {
  '/organisations/:organisationId/people/import': managesIt,
  // What somebody reads in is theirs alone.
  '/organisations/:organisationId/people/imports/:peopleImportId': (person, { organisationId, peopleImportId }) =>
    person?.id === 'ines' && organisationId!.value === peopleImportId!.companyId,
  '/organisations/:organisationId/teams': keepsIt,
  '/organisations/:organisationId/standing-assignments': keepsIt,
  '/organisations/:organisationId/standing-assignments/new': keepsIt,
  '/organisations/:organisationId/notices': keepsIt,
  '/teams/:teamId': (person, { teamId }) => keeps(person, teamId!.companyId),
  '/standing-assignments/:ruleId/withdrawal': (person, { ruleId }) => keeps(person, ruleId!.companyId),
  '/invitations/:invitationId': (person, { invitationId }) => person?.id === invitationId!.personId,
  '/organisations/:organisationId/brought-along': (person, { organisationId }) =>
    ['vos', 'hamer'].includes(organisationId!.value) && holds(person, organisationId!.value),
}
