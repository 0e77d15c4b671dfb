import { createHash } from 'node:crypto'
import type { Db } from '~/db/connection.server'
import type { OrganisationKind, Role } from '~/db/tables'
import { type Belonging, grantableRoles, mayMakeLink, mayRemove, mayTakeIn } from '~/modules/people/granting'
import type { Person } from '~/modules/people/person'
import { currentPeople, type Known } from './currentPeople.server'
import type { Problem, ReadPeople, ReadPerson } from './readPeople'

export type Change = {
  field: 'name' | 'jobTitle' | 'startedOn' | 'phone' | 'teams' | 'roles'
  from: string
  to: string
}
export type Added = ReadPerson & { name: string; roles: Role[]; personId?: string }
export type Changed = { row: number; personId: string; name: string; changes: Change[]; to: ReadPerson }
export type Left = { personId: string; name: string; email: string }
export type ImportPlan = {
  added: Added[]
  /** They belong elsewhere, and say yes or no themselves. */
  asked: Added[]
  changed: Changed[]
  left: Left[]
  newTeams: string[]
  same: number
  /** Their account keeps its own name: they belong elsewhere too. */
  keptNames: { row: number; name: string }[]
  problems: PlanProblem[]
  unused: string[]
}
export type PlanProblem = Omit<Problem, 'kind'> & {
  kind: Problem['kind'] | 'noNameKnown' | 'roleNotYours' | 'everybodyLeaves'
}

type Asked = { organisation: { id: string; kind: OrganisationKind }; read: ReadPeople; isComplete: boolean }

/** What a list would change in an organisation now; nothing is written. */
export async function planImport(db: Db, actor: Person, { organisation, read, isComplete }: Asked) {
  const known = await currentPeople(db, organisation.id, read.people)
  const plan: ImportPlan = {
    ...{ added: [], asked: [], changed: [], left: [], newTeams: [], same: 0, keptNames: [] },
    problems: [...read.problems],
    unused: read.unused,
  }
  const grantable = grantableRoles(actor, organisation)
  for (const person of read.people) {
    const wrong = person.roles?.find((role) => !grantable.includes(role))
    if (wrong) {
      plan.problems.push({ row: person.row, kind: 'roleNotYours', value: wrong })
      continue
    }
    planOne(plan, person, { known, actor, organisation })
  }
  plan.newTeams = newTeamsOf(plan, known)
  if (isComplete) plan.left = leaving(known, read.people, actor, organisation)
  if (plan.left.length > 0 && plan.left.length === known.members.size)
    plan.problems.push({ row: 0, kind: 'everybodyLeaves', value: '' })
  plan.problems.sort((a, b) => a.row - b.row)
  return plan
}

/** The same for plans that would do the same: what was looked at is what is done, or nothing is. */
export function hashOfPlan(plan: ImportPlan) {
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64url')
}

type Place = { known: Known; actor: Person; organisation: Asked['organisation'] }

function planOne(plan: ImportPlan, person: ReadPerson, { known, actor, organisation }: Place) {
  const account = known.accounts.get(person.email)
  const member = account && known.members.get(account.id)
  if (account && member) return planMember(plan, person, { account, member, actor })
  if (!account && !person.name) return plan.problems.push({ row: person.row, kind: 'noNameKnown', value: person.email })
  const roles = person.roles ?? defaultRoles(organisation.kind)
  const added = { ...person, name: account?.name ?? person.name!, roles, ...(account && { personId: account.id }) }
  const mayCome = !account || mayTakeIn(actor, organisation, known.belonging.get(account.id)!)
  return (mayCome ? plan.added : plan.asked).push(added)
}

function defaultRoles(kind: OrganisationKind): Role[] {
  return kind === 'sector' ? ['sector'] : ['learner']
}

type Member = {
  account: { id: string; name: string }
  member: {
    jobTitle: string
    startedOn: string | null
    phone: string
    teams: string[]
    roles: Role[]
    belonging: Belonging
  }
  actor: Person
}

function planMember(plan: ImportPlan, person: ReadPerson, { account, member, actor }: Member) {
  const changes: Change[] = []
  const differs = (field: Change['field'], from: string, to: string | undefined) => {
    if (to !== undefined && to !== from) changes.push({ field, from, to })
  }
  if (person.name && person.name !== account.name) {
    if (mayMakeLink(actor, member.belonging)) differs('name', account.name, person.name)
    else plan.keptNames.push({ row: person.row, name: account.name })
  }
  differs('jobTitle', member.jobTitle, person.jobTitle)
  differs('startedOn', member.startedOn ?? '', person.startedOn)
  differs('phone', member.phone, person.phone)
  differs('teams', listed(member.teams), person.teams && sameCase(person.teams, member.teams))
  const more = person.roles?.filter((role) => !member.roles.includes(role)) ?? []
  if (more.length > 0) differs('roles', '', more.join(', '))
  if (changes.length === 0) plan.same += 1
  else plan.changed.push({ row: person.row, personId: account.id, name: account.name, changes, to: person })
}

function listed(names: string[]) {
  return [...names].sort((a, b) => a.localeCompare(b, 'nl')).join(', ')
}

// A team is the same team however it is written.
function sameCase(wanted: string[], present: string[]) {
  const folded = new Map(present.map((name) => [name.toLowerCase(), name]))
  return listed(wanted.map((name) => folded.get(name.toLowerCase()) ?? name))
}

function newTeamsOf(plan: ImportPlan, { teams }: Known) {
  const known = new Set([...teams.keys()])
  const found = new Map<string, string>()
  const all = [...plan.added, ...plan.asked, ...plan.changed.map(({ to }) => to)]
  for (const name of all.flatMap((person) => person.teams ?? []))
    if (!known.has(name.toLowerCase()) && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), name)
  return [...found.values()].sort((a, b) => a.localeCompare(b, 'nl'))
}

function leaving(known: Known, people: ReadPerson[], actor: Person, organisation: Asked['organisation']) {
  const emails = new Set(people.map(({ email }) => email))
  return [...known.members].flatMap(([personId, { email, name, roles }]) => {
    const stays = emails.has(email.toLowerCase()) || personId === actor.id
    // Whose role is not the actor's to take stays.
    return stays || !roles.every((role) => mayRemove(actor, organisation, role)) ? [] : [{ personId, name, email }]
  })
}
