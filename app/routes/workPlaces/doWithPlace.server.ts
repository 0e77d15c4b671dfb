import type { placePageTexts } from '~/app/texts/placePage'
import type { Db } from '~/db/connection.server'
import { changeCompany, endPlacement, endReasons } from '~/modules/intake/places/confirm.server'
import { copyPlace } from '~/modules/intake/places/draftPlace.server'
import { checkSchema, recordCheck } from '~/modules/intake/places/recognise.server'
import { renewPlace, withdrawPlace } from '~/modules/intake/places/standing.server'
import type { Person } from '~/modules/people/person'
import { lines } from '~/modules/people/typedText'

type Word = keyof (typeof placePageTexts)['nl']['refused']
type Answer = { to: string } | { refused: Word } | undefined

/** Does what a form on the page of a place asks: answers where to go, or why not; undefined when that is not theirs. */
export async function doWithPlace(db: Db, person: Person, workPlaceId: string, form: FormData): Promise<Answer> {
  const wanted = form.get('do')
  const here = (done: string) => ({ to: `/work-places/${workPlaceId}?done=${done}` })
  if (wanted === 'renew') {
    const answer = await renewPlace(db, { person }, workPlaceId)
    return refusedOr(answer, here('renewed'))
  }
  if (wanted === 'withdraw') return (await withdrawPlace(db, { person }, workPlaceId)) && here('withdrawn')
  if (wanted === 'copy') {
    const copied = await copyPlace(db, person, workPlaceId)
    return copied && { to: `/work-places/drafts/${copied.draftId}` }
  }
  if (wanted === 'check') return check(db, person, workPlaceId, form)
  return wanted === 'end' ? end(db, person, form, here) : undefined
}

async function check(db: Db, person: Person, workPlaceId: string, form: FormData): Promise<Answer> {
  const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string' && value !== ''))
  const parsed = checkSchema.safeParse(typed)
  if (!parsed.success)
    return { refused: parsed.error.issues.some(({ path }) => path[0] === 'lapsesOn') ? 'lapsesOn' : 'checkedOn' }
  const answer = await recordCheck(db, person, workPlaceId, parsed.data)
  return refusedOr(answer, { to: `/work-places/${workPlaceId}?done=checked#recognition` })
}

async function end(db: Db, person: Person, form: FormData, here: (done: string) => { to: string }): Promise<Answer> {
  const reason = endReasons.find((one) => one === form.get('reason'))
  const note = lines(600).safeParse(String(form.get('note') ?? '')).data ?? ''
  if (!reason) return { refused: 'reason' }
  const ending = { placementId: String(form.get('placementId') ?? ''), reason, note }
  const workPlaceId = String(form.get('workPlaceId') ?? '')
  if (workPlaceId === '') return refusedOr(await endPlacement(db, person, ending), here('ended'))
  return refusedOr(await changeCompany(db, person, { ...ending, workPlaceId }), here('moved'))
}

function refusedOr(answer: { refused: Word } | object | undefined, done: { to: string }): Answer {
  if (!answer) return undefined
  return 'refused' in answer ? { refused: answer.refused } : done
}
