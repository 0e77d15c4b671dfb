import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { cancelFor, decideBooking } from '~/modules/catalogue/sessions/decideBooking.server'
import { nameSeat, reserveSeats } from '~/modules/catalogue/sessions/reserveSeats.server'
import type { Person } from '~/modules/people/person'
import { emailSchema } from '~/modules/people/personSchema'
import { line } from '~/modules/people/typedText'

const nameSchema = z.object({ name: line(120).pipe(z.string().min(1)), email: emailSchema })

type Asked = { sessionId: string; companyId: string; form: FormData }

/** Does what a form about the seats of a company asks; answers why not, or nothing when it was done. */
export async function doWithSeats(db: Db, person: Person, { sessionId, companyId, form }: Asked) {
  const wanted = form.get('do')
  const bookingId = String(form.get('bookingId') ?? '')
  if (wanted === 'name') {
    const parsed = nameSchema.safeParse(Object.fromEntries(form))
    if (!parsed.success) return 'wrong'
    return refusalOf(await nameSeat(db, person, bookingId, parsed.data))
  }
  if (wanted === 'giveBack') return refusalOf(await cancelFor(db, person, bookingId, ''))
  if (wanted === 'approve' || wanted === 'deny')
    return refusalOf(await decideBooking(db, person, bookingId, wanted === 'approve'))
  const typed = String(form.get('count') ?? '').trim() || '0'
  if (!/^\d{1,3}$/.test(typed)) return 'number'
  const personIds = form.getAll('person').map(String).slice(0, 500)
  return refusalOf(await reserveSeats(db, person, { sessionId, companyId, count: Number(typed), personIds }))
}

function refusalOf(answer: object | undefined): string | undefined {
  if (!answer) return 'gone'
  return 'refused' in answer ? String(answer.refused) : undefined
}
