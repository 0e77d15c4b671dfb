import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { pathTexts } from '~/app/texts/paths'
import { follow, stopFollowing } from '~/modules/paths/following/follow.server'
import { takeTickBack, tickNote, tickWorkOrder } from '~/modules/paths/workOrders/tickWorkOrder.server'

/** Does what a button on a path asks; undefined when there is no such path, level or order for this person. */
export async function answerPath(context: AppLoadContext, slug: string, form: FormData) {
  const { db } = context
  const person = context.person!
  const stepId = String(form.get('step') ?? '')
  const after = (done: string, place = '') => redirect(`/paths/${slug}?done=${done}${place}`, 303)
  switch (form.get('do')) {
    case 'begin':
    case 'level': {
      const isNew = form.get('do') === 'begin'
      const level = form.get('level')
      const followed = await follow(db, person, { slug, level: level === null ? null : String(level) })
      return followed && after(isNew ? 'started' : 'level')
    }
    case 'stop':
      return (await stopFollowing(db, person, slug)) && after('stopped')
    case 'takeBack':
      return (await takeTickBack(db, person, slug, stepId)) && after('takenBack', `#${stepId}`)
    case 'tick':
      return tick(context, slug, stepId, String(form.get('note') ?? ''))
    default:
      return undefined
  }
}

async function tick({ db, person, language }: AppLoadContext, slug: string, stepId: string, note: string) {
  const parsed = tickNote.safeParse(note)
  if (!parsed.success) return data({ stepId, note, error: pathTexts[language].tooLong }, { status: 400 })
  const ticked = await tickWorkOrder(db, person!, { slug, stepId, note: parsed.data })
  if (!ticked) return undefined
  if ('refused' in ticked) return data({ locked: true as const }, { status: 409 })
  return redirect(`/paths/${slug}?done=ticked#${stepId}`, 303)
}
