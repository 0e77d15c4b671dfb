import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import type { Delivery } from '~/modules/mail/delivery'
import { sendDue } from '~/modules/mail/sendDue.server'
import { addMember } from '~/modules/people/addMember.server'
import { passwordLink, setPasswordByLink } from '~/modules/people/passwordLink.server'
import { removeRole } from '~/modules/people/removeRole.server'
import { answerInvitation, readInvitation } from './answerInvitation.server'
import { askToJoin } from './askToJoin.server'
import { invite } from './invite.server'

let open: OpenDatabase
let sent: string[]
beforeEach(async () => {
  open = openDatabase(':memory:')
  sent = []
  await loadCast(open.db)
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)

async function added(name = 'Nieuw Iemand') {
  const person = { name, email: 'nieuw@vos.example', roles: ['learner' as const] }
  return ((await addMember(open.db, await as('ines'), 'vos', person)) as { personId: string }).personId
}

async function send(outcomes: ('sent' | 'down')[] = []) {
  const delivery: Delivery = {
    deliver: async ({ source }) => {
      const text = source.toString().replace(/=\r?\n/g, '')
      sent.push(...(text.match(/\/password\/([\w-]{32})/g) ?? []).slice(0, 1))
      return (outcomes.shift() ?? 'sent') === 'sent'
        ? { kind: 'sent' }
        : { kind: 'down', reason: 'gone', isCutOff: true }
    },
    close: () => {},
  }
  const later = Date.now() + 3_600_000
  await sendDue({ db: open.db, delivery, from: 'leren@leerbank.example', now: () => later, isStopped: () => false })
}

const secrets = () => sent.map((path) => path.split('/').at(-1)!)

test('the link of an invitation is in the mail, and no row has it', async () => {
  const personId = await added()
  expect(await invite(open.db, await as('ines'), 'vos', [personId, 'frits', 'daan'])).toEqual({ invited: 1 })
  await send()
  const [secret] = secrets()
  expect(secret).toHaveLength(32)
  const tables = open.sqlite.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[]
  for (const table of tables.filter((name) => !name.startsWith('sqlite')))
    expect(JSON.stringify(open.sqlite.prepare(`select * from "${table}"`).all()), table).not.toContain(secret)
  expect(await setPasswordByLink(open.db, secret!, 'paardebloem op maandag', '1')).toEqual({ personId })
  expect((await passwordLink(open.db, secret!))!.state).toBe('used')
})

test('of two tries both links work until one is used', async () => {
  await invite(open.db, await as('ines'), 'vos', [await added()])
  await send(['down'])
  await open.db.updateTable('outgoingMail').set({ dueAt: 0 }).execute()
  await send()
  const [first, second] = secrets()
  expect(first).not.toBe(second)
  expect((await passwordLink(open.db, second!))!.state).toBe('open')
  await setPasswordByLink(open.db, first!, 'paardebloem op maandag', '1')
  expect((await passwordLink(open.db, second!))!.state).toBe('expired')
})

test('who left before the mail went out gets none', async () => {
  const personId = await added()
  await invite(open.db, await as('ines'), 'vos', [personId])
  await removeRole(open.db, await as('ines'), 'vos', { personId, role: 'learner' })
  await send()
  expect(sent).toEqual([])
  expect(await open.db.selectFrom('outgoingMail').select('failure').execute()).toEqual([{ failure: 'withdrawn' }])
})

test('who belongs elsewhere says yes themselves, and belongs to both from then on', async () => {
  const offered = { email: 'daan@vos.example', roles: ['learner' as const], jobTitle: 'Lasser' }
  expect(await askToJoin(open.db, await as('carla'), 'hamer', offered)).toBeUndefined()
  const asked = (await askToJoin(open.db, await as('ines'), 'hamer', offered)) as { invitationId: string }
  expect(await readInvitation(open.db, await as('frits'), asked.invitationId)).toBeUndefined()
  expect(await answerInvitation(open.db, await as('frits'), asked.invitationId, true)).toBeUndefined()
  const daan = await as('daan')
  expect(daan.memberships.map(({ organisationId }) => organisationId)).toEqual(['vos'])
  expect(await answerInvitation(open.db, daan, asked.invitationId, true)).toMatchObject({ isYes: true })
  const now = await as('daan')
  expect(now.memberships.map(({ organisationId }) => organisationId).sort()).toEqual(['hamer', 'vos'])
  expect(await answerInvitation(open.db, now, asked.invitationId, true)).toBeUndefined()
})
