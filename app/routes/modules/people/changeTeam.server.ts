import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { type FormAnswer, parseForm } from '~/app/form.server'
import { moduleTeamTexts } from '~/app/texts/moduleTeam'
import { endCoAuthor } from '~/modules/authoring/team/endCoAuthor.server'
import { handOver } from '~/modules/authoring/team/handOver.server'
import { inviteCoAuthor } from '~/modules/authoring/team/inviteCoAuthor.server'
import { emailSchema } from '~/modules/people/personSchema'
import { present } from '../found.server'

type Answer = { done: string } | FormAnswer

const contactSchema = z.object({ personId: z.string().max(40) })
const inviteSchema = z.object({ email: emailSchema })

/** Does what one of the forms about a module's people asks; undefined when it is none of them. */
export async function changeTeam(
  context: AppLoadContext,
  moduleId: string,
  form: FormData,
): Promise<Answer | undefined> {
  const asked = form.get('do')
  if (asked === 'handOver' || asked === 'addContact') return changeContact(context, moduleId, form)
  if (asked === 'invite') return invite(context, moduleId, form)
  if (asked !== 'end') return undefined
  const { db, person, language } = context
  present(await endCoAuthor(db, person!, { moduleId, coAuthorId: String(form.get('coAuthorId')) }))
  return { done: moduleTeamTexts[language].isEnded }
}

async function changeContact(
  { db, person, language }: AppLoadContext,
  moduleId: string,
  form: FormData,
): Promise<Answer> {
  const parsed = parseForm(contactSchema, form, language)
  if (!parsed.ok) return parsed
  const { personId } = parsed.value
  const isExtra = form.get('do') === 'addContact'
  const answer = present(await handOver(db, person!, { moduleId, personId, isExtra }))
  const t = moduleTeamTexts[language]
  if ('refused' in answer) return { errors: { personId: t.notOfHub }, values: { personId } }
  return { done: t.handedOver }
}

async function invite({ db, person, language }: AppLoadContext, moduleId: string, form: FormData): Promise<Answer> {
  const parsed = parseForm(inviteSchema, form, language)
  if (!parsed.ok) return parsed
  const { email } = parsed.value
  const answer = present(await inviteCoAuthor(db, person!, { moduleId, email }))
  const t = moduleTeamTexts[language]
  if ('refused' in answer) return { errors: { email: t.refused[answer.refused] }, values: { email } }
  return { done: t.isInvited(answer.name) }
}
