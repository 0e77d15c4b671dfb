import type { Db } from '~/db/connection.server'
import { eventOf, newCalendar } from '~/modules/mail/calendarText.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { mailedCandidate } from '../mailedCandidate.server'
import { pipelineMailTexts } from '../texts'
import { ownConversations } from './ownConversation.server'
import { calendarOf } from './tellDate.server'

/** A planned conversation of a candidate as iCalendar, under the name that its mails use; undefined without a date. */
export async function conversationCalendar(db: Db, secret: string, conversationId: string, now = Date.now()) {
  const own = (await ownConversations(db, secret)).find(
    ({ id, startsAt }) => id === conversationId && startsAt !== null,
  )
  if (!own) return undefined
  const talk = await db.selectFrom('conversation').where('id', '=', own.id).selectAll().executeTakeFirstOrThrow()
  const one = await mailedCandidate(db, talk.applicationId)
  const summary = pipelineMailTexts[one.language].conversation(one.title)
  const told = { ...talk, sequence: Math.max(0, talk.sequence - 1) }
  const entry = calendarOf({ talk: told, one, word: 'chosen' }, { summary, url: linkTo(`/applying/${secret}`) })
  const calendar = newCalendar('PUBLISH')
  const event = eventOf(entry, { name: one.name, email: one.email }, entry.organiser.email, now)
  // What is published asks nobody (RFC 5546, 3.2.1).
  event.removeAllProperties('attendee')
  calendar.addSubcomponent(event)
  return `${calendar.toString()}\r\n`
}
