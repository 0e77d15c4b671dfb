import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Db } from '~/db/connection.server'
import type { ApplicationState } from '~/db/intakeTables'
import { associationStates } from './states'

type Told = { id: string; state: ApplicationState; steps: number; place: string | null }

/**
 * Expects of the applications of a trace what must always hold, asked of the rows themselves: the database says what the paper
 * says, no state is without its row, nobody has two places, no place has more people than it may, and nobody is placed without
 * an agreement that all its parties signed.
 */
export async function expectSound(db: Db, trace: string, told: Told[]) {
  const { rows } = await sql<Told & { last: string; signed: number }>`
    select application.id, application.state,
      (select count(*) from applicationStep where applicationId = application.id) as steps,
      (select state from applicationStep where applicationId = application.id order by id desc limit 1) as last,
      placement.workPlaceId as place,
      exists (
        select 1 from agreement join agreementSheet on agreementSheet.id = agreement.sheetInForce
        where agreement.placementId = placement.id
          and (select count(distinct role) from agreementParty
            join agreementSignature on agreementSignature.partyId = agreementParty.id
              and agreementSignature.sha256 = agreementSheet.sha256
            where agreementParty.sheetId = agreementSheet.id and role in ('student', 'company', 'school')) = 3
          and not exists (select 1 from agreementParty where sheetId = agreementSheet.id
            and not exists (select 1 from agreementSignature where partyId = agreementParty.id))
          and (candidate.birthDate < '2008-01-01'
            or exists (select 1 from agreementParty where sheetId = agreementSheet.id and role = 'parent'))
      ) as signed
    from application
    join candidate on candidate.id = application.candidateId
    left join placement on placement.applicationId = application.id and placement.endedAt is null
    where application.id like ${`${trace}-%`}
    order by application.number`.execute(db)
  expect(rows.map(({ id, state, steps, place }) => ({ id, state, steps, place }))).toEqual(told)
  for (const { id, state, last, place, signed } of rows) {
    expect(last, id).toBe(state)
    expect(place !== null, id).toBe(['matched', 'signing', 'placed', 'started'].includes(state))
    if (state === 'placed' || state === 'started') expect(signed, id).toBe(1)
    expect(associationStates[state]).toMatch(/^(pending|queued|associated|finished|denied|canceled)$/)
  }
  const { rows: places } = await sql<{ number: number; taken: number }>`
    select number, (select count(*) from placement where workPlaceId = workPlace.id and endedAt is null) as taken
    from workPlace where id like ${`${trace}-%`}`.execute(db)
  for (const { number, taken } of places) expect(taken).toBeLessThanOrEqual(number)
  const { rows: twice } = await sql`
    select candidateId from placement where endedAt is null and candidateId like ${`${trace}-%`}
    group by candidateId having count(*) > 1`.execute(db)
  expect(twice).toEqual([])
}
