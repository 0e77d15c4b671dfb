import slugify from '@sindresorhus/slugify'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { applyImport } from '~/modules/coordination/importing/applyImport.server'
import { keepImport, readImport } from '~/modules/coordination/importing/keepImport.server'
import type { ReadPeople } from '~/modules/coordination/importing/readPeople'
import { readTable } from '~/modules/coordination/importing/readTable'
import { keepNotices } from '~/modules/coordination/notices/keepNotices.server'
import { keepAssignments } from '~/modules/coordination/rules/keepAssignments.server'
import { makeRule } from '~/modules/coordination/rules/makeRule.server'
import type { AskedRule } from '~/modules/coordination/rules/ruleSchema'
import { addToTeam, setTeamLead } from '~/modules/coordination/teams/changeTeamMembers.server'
import { makeTeam } from '~/modules/coordination/teams/makeTeam.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { done } from '../done'
import { letLearn } from '../loadLearning.server'
import { personOf } from '../personOf.server'
import type { Story } from '../stories'
import { bringAlong } from './bringAlong.server'
import { moreOfVos, starters, teamsOfVos } from './people'

const day = 86_400_000

/** Teams of Vos and Hamer, what is asked of them, and how far they are; what is told of it is told already. */
export async function loadTeams(db: Db, ssomqVersionId: string, now: number) {
  const denise = await idOf(db, 'Denise Rozenblad')
  await importList(db, denise, now)
  await leadTeams(db, now - 64 * day)
  await letLearn(db, ssomqVersionId, await withStories(db), now)
  const ssomq = await offeringOf(db, 'Assemblagerobotisering: het SSOMQ-principe')
  const measuring = await offeringOf(db, 'Meten met schuifmaat en micrometer')
  const machining = await teamOf(db, 'vos', teamsOfVos.machining)
  const ask = (asked: AskedRule, daysAgo: number, by = 'esra', organisationId = 'vos') =>
    give(db, { asked, by, organisationId, at: now - daysAgo * day })
  const after = { due: 'after' as const }
  await ask({ ...after, whom: `team:${machining}`, what: `module:${ssomq}`, dueDays: 50, repeatMonths: 3 }, 60)
  await ask({ ...after, whom: 'jobTitle:Logistiek medewerker', what: `module:${measuring}`, dueDays: 21 }, 25)
  await ask({ ...after, whom: 'starters', what: `module:${measuring}`, dueDays: 14 }, 30)
  const joining = await db
    .selectFrom('learningPath')
    .where('organisationId', '=', 'vos')
    .select('id')
    .executeTakeFirstOrThrow()
  await ask({ ...after, whom: 'starters', what: `path:${joining.id}`, dueDays: 42 }, 30, denise)
  const welding = await teamOf(db, 'hamer', 'Lassen')
  const inge = await idOf(db, 'Inge Postma')
  await ask({ ...after, whom: `team:${welding}`, what: `module:${measuring}`, dueDays: 10 }, 14, inge, 'hamer')
  await bringAlong(db, denise, now)
  await keepAssignments(db, now)
  await keepNotices(db, now)
}

async function importList(db: Db, by: string, now: number) {
  const at = now - 66 * day
  const last = moreOfVos.length - starters
  const rows = moreOfVos.map(([name, jobTitle, team], place) => {
    const started = dutchDay(place < last ? now - (400 + 37 * place) * day : now - (5 + 4 * (place - last)) * day)
    const email = `${slugify(name, { separator: '.' }).replaceAll('-', '.')}@vos.example`
    const phone = place % 3 === 0 ? `038 555 01 ${String(10 + place)}` : ''
    return [name, email, jobTitle, team, started, phone].join(';')
  })
  const text = ['Naam;E-mailadres;Functie;Team;In dienst;Telefoon', ...rows].join('\r\n')
  const read = (await readTable(new TextEncoder().encode(text))) as ReadPeople
  const denise = await personOf(db, by)
  const asked = { organisationId: 'vos', fileName: 'personeel.csv', read, isComplete: false, invites: false }
  const { importId } = done(await keepImport(db, denise, asked, at))
  const { hash } = (await readImport(db, denise, 'vos', importId)) as { hash: string }
  done(await applyImport(db, denise, 'vos', importId, hash, at))
}

/** Who were there before are in teams too; Daan and Esra assemble. */
async function leadTeams(db: Db, at: number) {
  const esra = await personOf(db, 'esra')
  const assembly = await teamOf(db, 'vos', teamsOfVos.assembly)
  const before = ['Lotte Hendriks', 'Mehmet Kaya', 'Sanne de Boer', 'Joris van Leeuwen', 'Daan Bakker']
  done(await addToTeam(db, esra, assembly, ['esra', ...(await idsOf(db, before))], at))
  done(await setTeamLead(db, esra, assembly, { personId: 'esra', isLead: true }, at))
  const machining = await teamOf(db, 'vos', teamsOfVos.machining)
  const koen = await idOf(db, 'Koen Roelofs')
  done(await setTeamLead(db, esra, machining, { personId: koen, isLead: true }, at))
  const inge = await personOf(db, await idOf(db, 'Inge Postma'))
  const hamer = { Lassen: ['Inge Postma', 'Thijs Kuipers', 'Aylin Demir'], Zetten: ['João Tavares', 'Samira Haddad'] }
  for (const [name, names] of Object.entries(hamer)) {
    const { teamId } = done(await makeTeam(db, inge, 'hamer', name, at)) as { teamId: string }
    done(await addToTeam(db, inge, teamId, await idsOf(db, names), at))
    if (name === 'Lassen') done(await setTeamLead(db, inge, teamId, { personId: inge.id, isLead: true }, at))
  }
}

const passed = { pages: 'all' as const, outcome: 'passed' as const }
const failed = { pages: 'all' as const, outcome: 'failed' as const }

/** How the machinists got on: most are done, some stopped, one failed twice, some never began. */
async function withStories(db: Db) {
  const attempts: Story['attempts'][] = [
    ...Array.from({ length: 7 }, () => [passed]),
    [failed, failed],
    [{ pages: 4 }],
    [{ pages: 9 }],
    [failed],
  ]
  const machinists = moreOfVos.filter(([, , team]) => team === teamsOfVos.machining).map(([name]) => name)
  const ids = await idsOf(db, machinists.slice(0, attempts.length))
  return ids.map((id, place) => ({ id, story: { attempts: attempts[place]! } }))
}

type Giving = { asked: AskedRule; by: string; organisationId: string; at: number }

async function give(db: Db, { asked, by, organisationId, at }: Giving) {
  done(await makeRule(db, await personOf(db, by), organisationId, newId(), asked, at))
}

async function idsOf(db: Db, names: string[]) {
  const rows = await db.selectFrom('person').where('name', 'in', names).select(['id', 'name']).execute()
  const ids = new Map(rows.map(({ id, name }) => [name, id]))
  return names.map((name) => ids.get(name)!)
}

async function idOf(db: Db, name: string) {
  const [id] = await idsOf(db, [name])
  return id!
}

async function teamOf(db: Db, organisationId: string, name: string) {
  const team = db.selectFrom('team').where('organisationId', '=', organisationId).where('name', '=', name).select('id')
  return (await team.executeTakeFirstOrThrow()).id
}

async function offeringOf(db: Db, title: string) {
  const offering = db.selectFrom('offering').where('title', '=', title).where('moduleId', 'is not', null).select('id')
  return (await offering.executeTakeFirstOrThrow()).id
}
