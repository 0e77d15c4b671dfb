import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { recognitionYears, yearsAfter } from './placeState'
import { matchedPlaces } from './workedPlaces.server'

export const checkSchema = z.object({
  outcome: z.enum(['recognised', 'refused']),
  checkedOn: z.iso.date(),
  lapsesOn: z.iso.date().optional(),
})
type Check = z.output<typeof checkSchema>

/**
 * Writes down what somebody of a hub found at SBB for the company and the qualification of a place. It counts for every place
 * of that company with that qualification.
 */
export function recordCheck(db: Db, person: Person, workPlaceId: string, check: Check, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const place = await matchedPlaces(tx, person)
      .where('workPlace.id', '=', workPlaceId)
      .select(['companyId', 'companyName', 'workPlace.crebo'])
      .executeTakeFirst()
    if (!place) return undefined
    const { outcome, checkedOn, lapsesOn = yearsAfter(checkedOn, recognitionYears) } = check
    if (checkedOn > dutchDay(now)) return { refused: 'checkedOn' as const }
    if (outcome === 'recognised' && (lapsesOn <= checkedOn || lapsesOn > yearsAfter(checkedOn, recognitionYears)))
      return { refused: 'lapsesOn' as const }
    const found = { checkedOn, lapsesOn: outcome === 'recognised' ? lapsesOn : null }
    await tx
      .insertInto('sbbRecognition')
      .values({ ...place, ...found, recordedAt: now, checkedBy: person.id })
      .execute()
    return { recorded: true as const }
  })
}

/** What was found at SBB for the company and the qualification of a place, the newest first. */
export function checksOf(db: Db, { companyId, companyName, crebo }: Checked) {
  return db
    .selectFrom('sbbRecognition')
    .innerJoin('person', 'person.id', 'sbbRecognition.checkedBy')
    .where('crebo', '=', crebo)
    .where('companyId', 'is', companyId)
    .$if(companyId === null, (checks) =>
      checks.where((eb) => eb(eb.fn('lower', ['companyName']), '=', companyName.toLowerCase())),
    )
    .select(['sbbRecognition.id', 'checkedOn', 'lapsesOn', 'recordedAt', 'person.name as checkedBy'])
    .orderBy('checkedOn', 'desc')
    .orderBy('sbbRecognition.id', 'desc')
    .limit(20)
    .execute()
}
type Checked = { companyId: string | null; companyName: string; crebo: string }
