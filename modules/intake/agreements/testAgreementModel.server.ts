import fc from 'fast-check'
import { expect } from 'vitest'
import type { PartyRole, SheetState } from '~/db/agreementTables'
import { takeStep } from '../takeStep.server'
import { resendLink } from './resendLink.server'
import { sendSheet } from './sendSheet.server'
import { sign } from './sign.server'
import { addBegun, openAgreements, setPlainly, type World } from './testAgreements.server'

type Act =
  | { act: 'send' | 'end' }
  | { act: 'sign'; sheet: number; party: number; isOld: boolean }
  | { act: 'resend'; sheet: number; party: number }
  | { act: 'wait'; days: number }
  | { act: 'force'; sheet: number }

const which = { sheet: fc.nat(3), party: fc.nat(4) }
export const traces = fc.record({
  minor: fc.boolean(),
  employer: fc.boolean(),
  acts: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ act: fc.constant('send' as const) }) },
      {
        weight: 14,
        arbitrary: fc.record({ act: fc.constant('sign' as const), ...which, isOld: fc.boolean() }),
      },
      { weight: 3, arbitrary: fc.record({ act: fc.constant('resend' as const), ...which }) },
      { weight: 2, arbitrary: fc.record({ act: fc.constant('wait' as const), days: fc.constantFrom(1, 8, 31) }) },
      { weight: 2, arbitrary: fc.record({ act: fc.constant('force' as const), sheet: fc.nat(3) }) },
      { weight: 1, arbitrary: fc.record({ act: fc.constant('end' as const) }) },
    ),
    { minLength: 3, maxLength: 24, size: 'max' },
  ) as fc.Arbitrary<Act[]>,
})
type Trace = typeof traces extends fc.Arbitrary<infer T> ? T : never

const day = 86_400_000
/** A sheet as somebody would keep it on paper: who must sign, who did, and until when each of their links works. */
type Paper = {
  id: string
  state: SheetState
  parties: PartyRole[]
  signed: Set<PartyRole>
  links: Map<PartyRole, Link[]>
}
type Link = { secret: string; until: number }

let played = 0

/** Plays a trace on the database and on paper, and expects the two to say the same after each step. */
export async function play(world: World, { minor, employer, acts }: Trace) {
  const { db, files, bram } = world
  const name = `m${played++}`
  let now = Date.UTC(2026, 8, 1, 9) + played
  const values = {
    ...(minor && { parentName: 'Hilde Kok', parentEmail: 'hilde@elders.example' }),
    ...(employer && { employerName: 'Pool', employerSigner: 'Inge Postma', employerEmail: 'inge@pool.example' }),
  }
  const agreementId = await addBegun(world, name, {
    at: now,
    values,
    candidate: { birthDate: minor ? '2010-02-02' : '1999-01-01' },
  })
  const sheets: Paper[] = []
  let isEnded = false

  async function readLinks(paper: Paper) {
    const rows = await db
      .selectFrom('signingLink')
      .innerJoin('agreementParty', 'agreementParty.id', 'signingLink.partyId')
      .where('sheetId', '=', paper.id)
      .where('replacedAt', 'is', null)
      .select(['secret', 'role', 'expiresAt'])
      .execute()
    for (const { secret, role, expiresAt } of rows) {
      const known = paper.links.get(role) ?? []
      if (known.at(-1)?.secret !== secret) paper.links.set(role, [...known, { secret, until: expiresAt }])
    }
  }

  const steps: Record<Act['act'], (act: never) => Promise<void>> = {
    send: async () => {
      const answer = await sendSheet(db, files, bram, agreementId, { now, set: setPlainly })
      if (isEnded) return expect(answer).toEqual({ refused: 'ended' })
      for (const paper of sheets) if (paper.state === 'signing') paper.state = 'replaced'
      const parties: PartyRole[] = ['student', 'company', 'school']
      if (minor) parties.push('parent')
      if (employer) parties.push('employer')
      const paper: Paper = {
        id: (answer as { sheetId: string }).sheetId,
        state: 'signing',
        parties: parties.sort(),
        signed: new Set(),
        links: new Map(),
      }
      sheets.push(paper)
      await readLinks(paper)
    },
    sign: async ({ sheet, party, isOld }: { sheet: number; party: number; isOld: boolean }) => {
      const paper = sheets[sheet % sheets.length]
      const role = paper?.parties[party % paper.parties.length]
      const links = role ? paper.links.get(role)! : []
      const link = isOld ? links[0] : links.at(-1)
      if (!paper || !role || !link) return
      const { sha256 } = await db
        .selectFrom('agreementSheet')
        .where('id', '=', paper.id)
        .select('sha256')
        .executeTakeFirstOrThrow()
      const answer = await sign(db, link.secret, { name: 'Iemand', agreed: 'yes', sha256 }, now)
      const isOpen = paper.state === 'signing' && !paper.signed.has(role) && link === links.at(-1) && now < link.until
      if (!isOpen) return expect(answer).toHaveProperty('refused')
      paper.signed.add(role)
      const isWhole = paper.signed.size === paper.parties.length
      expect(answer).toEqual({ signed: true, isInForce: isWhole })
      if (!isWhole) return
      for (const other of sheets) if (other.state === 'inForce') other.state = 'replaced'
      paper.state = 'inForce'
    },
    resend: async ({ sheet, party }: { sheet: number; party: number }) => {
      const paper = sheets[sheet % sheets.length]
      const role = paper?.parties[party % paper.parties.length]
      if (!paper || !role) return
      const row = db.selectFrom('agreementParty').where('sheetId', '=', paper.id).where('role', '=', role).select('id')
      const partyId = (await row.executeTakeFirstOrThrow()).id
      const answer = await resendLink(db, bram, agreementId, { partyId, email: '' }, now)
      const isOpen = paper.state === 'signing' && !paper.signed.has(role)
      if (isOpen) await readLinks(paper)
      else expect(answer).toHaveProperty('refused')
    },
    wait: async ({ days }: { days: number }) => {
      now += days * day
    },
    // Whoever writes past the verbs is refused by the database.
    force: async ({ sheet }: { sheet: number }) => {
      const paper = sheets[sheet % sheets.length]
      if (!paper || paper.state === 'inForce') return
      const update = db
        .updateTable('agreementSheet')
        .set({ state: 'inForce', inForceFrom: now })
        .where('id', '=', paper.id)
      if (paper.signed.size < paper.parties.length) await expect(update.execute()).rejects.toThrow('all signatures')
    },
    end: async () => {
      if (isEnded) return
      const step = { state: 'seekingPlace', at: now, by: 'bram', reason: 'companyStopped' } as const
      expect(await takeStep(db, name, step)).toBeUndefined()
      isEnded = true
      for (const paper of sheets) if (paper.state === 'signing' || paper.state === 'inForce') paper.state = 'ended'
    },
  }

  for (const act of acts) {
    now += 60_000
    await steps[act.act](act as never)
    const rows = db.selectFrom('agreementSheet').where('agreementId', '=', agreementId).select(['id', 'state'])
    expect(await rows.orderBy('number').execute(), JSON.stringify(act)).toEqual(
      sheets.map(({ id, state }) => ({ id, state })),
    )
    const agreement = db.selectFrom('agreement').where('id', '=', agreementId).select('state')
    const isInForce = sheets.some(({ state }) => state === 'inForce')
    const state = isEnded ? 'ended' : isInForce ? 'inForce' : sheets.length > 0 ? 'signing' : 'begun'
    expect(await agreement.executeTakeFirst()).toEqual({ state })
    const application = db.selectFrom('application').where('id', '=', name).select('state')
    const place = isEnded
      ? 'seekingPlace'
      : sheets.some((one) => one.signed.size === one.parties.length)
        ? 'placed'
        : 'signing'
    expect(await application.executeTakeFirst()).toEqual({ state: place })
    expect(await moreThanOneInForce(world)).toEqual([])
  }
}

/** No agreement is in force without all signatures, and never by two sheets. */
function moreThanOneInForce({ db }: World) {
  return db
    .selectFrom('agreementSheet')
    .where('state', '=', 'inForce')
    .groupBy('agreementId')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .select('agreementId')
    .execute()
}

const perDatabase = 200

export async function playMany(stories: number) {
  for (let done = 0; done < stories; done += perDatabase) {
    const world = await openAgreements()
    await fc.assert(
      fc.asyncProperty(traces, (trace) => play(world, trace)),
      { numRuns: Math.min(perDatabase, stories - done) },
    )
    world.close()
  }
}
