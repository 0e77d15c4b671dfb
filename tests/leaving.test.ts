import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '~/db/connection.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { removeRole } from '~/modules/people/removeRole.server'
import { startSession } from '~/modules/people/session.server'
import { copyOfDemo, startServer, type TestServer } from './server'

let server: TestServer
let open: ReturnType<typeof openDatabase>
beforeAll(async () => {
  const dataDir = await copyOfDemo()
  open = openDatabase(join(dataDir, 'leerbank.sqlite'))
  server = await startServer({ dataDir })
})
afterAll(async () => {
  await server.stop()
  open.close()
})

async function tabOf(personId: string) {
  const cookie = `leerbank=${(await startSession(open.db, personId, 'test')).secret}`
  return (path: string) => fetch(new URL(path, server.origin), { headers: { cookie }, redirect: 'manual' })
}

async function leave(personId: string, organisationId: string) {
  const roles = await open.db
    .selectFrom('membership')
    .where('personId', '=', personId)
    .where('organisationId', '=', organisationId)
    .select('role')
    .execute()
  const ines = await personNamed(open.db, 'ines')
  for (const { role } of roles) await removeRole(open.db, ines, organisationId, { personId, role })
}

test('who leads people and leaves gets nothing of them at the next request, in a tab that was open too', async () => {
  const tab = await tabOf('esra')
  const enrolment = await open.db
    .selectFrom('enrolment')
    .where('organisationId', '=', 'vos')
    .select('id')
    .executeTakeFirstOrThrow()
  const team = await open.db
    .selectFrom('team')
    .where('organisationId', '=', 'vos')
    .select('id')
    .executeTakeFirstOrThrow()
  const pages = [
    '/participants',
    '/participants.csv',
    `/participants/${enrolment.id}`,
    `/teams/${team.id}`,
    '/organisations/vos/standing-assignments',
    '/organisations/vos/notices',
    '/assignments/new?organisation=vos',
    '/seats',
  ]
  for (const page of pages) expect((await tab(page)).status, page).toBe(200)
  await leave('esra', 'vos')
  for (const page of pages) {
    expect((await tab(page)).status, page).toBe(404)
    if (!page.endsWith('.csv')) expect((await tab(page.replace(/(\?|$)/, '.data$1'))).status, page).toBe(404)
  }
})

test('a preview that is open shows no more of a draft to who left its hub', async () => {
  const tab = await tabOf('anouk')
  const module = await open.db
    .selectFrom('learningModule')
    .where('hubId', '=', 'mira')
    .select('id')
    .executeTakeFirstOrThrow()
  const page = await (await tab(`/modules/${module.id}/preview`)).text()
  const address = /http:\/\/[^"\\]+\/play\/[\w-]{32}\//.exec(page)![0]
  for (const file of ['', 'files/index.html']) expect((await fetch(address + file)).status).toBe(200)
  await leave('anouk', 'mira')
  for (const file of ['', 'files/index.html']) expect((await fetch(address + file)).status).toBe(404)
  expect((await tab(`/modules/${module.id}`)).status).toBe(404)
})

test('a learner who leaves keeps what they learn, and loses the path and the work that were for members', async () => {
  const enrolled = await open.db
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .innerJoin('person', 'person.id', 'enrolment.personId')
    .where('person.name', '=', 'Ivo Martens')
    .select(['person.id', 'attempt.id as attemptId'])
    .executeTakeFirstOrThrow()
  const path = await open.db
    .selectFrom('learningPath')
    .where('organisationId', '=', 'vos')
    .select('slug')
    .executeTakeFirstOrThrow()
  const tab = await tabOf(enrolled.id)
  for (const page of [`/paths/${path.slug}`, `/attempts/${enrolled.attemptId}`])
    expect((await tab(page)).status, page).toBe(200)
  await leave(enrolled.id, 'vos')
  expect((await tab(`/paths/${path.slug}`)).status).toBe(404)
  expect((await tab(`/attempts/${enrolled.attemptId}`)).status).toBe(200)
  const left = await open.db
    .selectFrom('teamMember')
    .where('personId', '=', enrolled.id)
    .where('leftAt', 'is', null)
    .select('id')
    .execute()
  expect(left).toEqual([])
})
