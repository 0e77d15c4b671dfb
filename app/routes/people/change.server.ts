import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { parseForm } from '~/app/form.server'
import { peopleTexts } from '~/app/texts/people'
import { teamsTexts } from '~/app/texts/teams'
import { askToJoin } from '~/modules/coordination/inviting/askToJoin.server'
import { invite } from '~/modules/coordination/inviting/invite.server'
import { profileSchema, saveProfile } from '~/modules/coordination/teams/saveProfile.server'
import { addMember } from '~/modules/people/addMember.server'
import { grantRole } from '~/modules/people/grantRole.server'
import { makePasswordLink } from '~/modules/people/makePasswordLink.server'
import { managedOrganisation } from '~/modules/people/managedOrganisations.server'
import { personSchema } from '~/modules/people/personSchema'
import { removeRole } from '~/modules/people/removeRole.server'
import { roleSchema } from '~/modules/people/roleSchema'

const roleOfPerson = z.object({ personId: z.string(), role: roleSchema })

/** Does what one of the forms about an organisation's people asks; undefined when it cannot be. */
export async function changePeople(context: AppLoadContext, organisationId: string, form: FormData) {
  const { db } = context
  const person = context.person!
  const done = (what: string) => redirect(`/organisations/${organisationId}/people?done=${what}`)
  switch (form.get('do')) {
    case 'add':
      return add(context, organisationId, form)
    case 'grant':
    case 'remove': {
      const wanted = roleOfPerson.safeParse(Object.fromEntries(form))
      if (!wanted.success) return undefined
      const isGrant = form.get('do') === 'grant'
      const answer = await (isGrant ? grantRole : removeRole)(db, person, organisationId, wanted.data)
      return answer && done(isGrant ? 'granted' : 'removed')
    }
    case 'invite': {
      const invited = await invite(db, person, organisationId, [String(form.get('personId'))])
      if (invited && 'refused' in invited) return tooMany(context)
      return invited && done('invited')
    }
    case 'ask':
      return ask(context, organisationId, form)
    case 'profile':
      return profile(context, organisationId, form)
    case 'link':
      return link(context, organisationId, String(form.get('personId')))
    default:
      return undefined
  }
}

async function add(context: AppLoadContext, organisationId: string, form: FormData) {
  const { db, language } = context
  const t = peopleTexts[language].refused
  if (!(await managedOrganisation(db, context.person!, organisationId))) return undefined
  const roles = z.array(roleSchema).safeParse(form.getAll('role')).data ?? []
  const parsed = parseForm(personSchema, form, language)
  const values = { name: String(form.get('name') ?? ''), email: String(form.get('email') ?? ''), roles }
  if (!parsed.ok) {
    const errors = roles.length > 0 ? parsed.errors : { ...parsed.errors, roles: t.roles }
    return data({ errors, values }, { status: 400 })
  }
  const answer = await addMember(db, context.person!, organisationId, { ...parsed.value, roles })
  if (!answer) return undefined
  if (!('refused' in answer))
    return redirect(`/organisations/${organisationId}/people?done=${answer.isNew ? 'added' : 'known'}`)
  const errors: Record<string, string> = { [answer.refused === 'roles' ? 'roles' : 'email']: t[answer.refused] }
  return data({ errors, values, mayAsk: answer.refused === 'elsewhere' }, { status: 400 })
}

function tooMany({ language }: AppLoadContext) {
  return data({ refusal: peopleTexts[language].refused.tooMany }, { status: 429 })
}

/** Asks somebody who belongs elsewhere, by mail. */
async function ask(context: AppLoadContext, organisationId: string, form: FormData) {
  const roles = z.array(roleSchema).safeParse(form.getAll('role')).data ?? []
  const offered = { email: String(form.get('email') ?? '').toLowerCase(), roles }
  const asked = await askToJoin(context.db, context.person!, organisationId, offered)
  if (asked && 'refused' in asked) return asked.refused === 'tooMany' ? tooMany(context) : undefined
  return asked && redirect(`/organisations/${organisationId}/people?done=asked`)
}

async function profile(context: AppLoadContext, organisationId: string, form: FormData) {
  const filled = Object.fromEntries([...form].filter(([, value]) => value !== ''))
  const said = profileSchema.safeParse(filled)
  const personId = String(form.get('personId') ?? '')
  if (!(await managedOrganisation(context.db, context.person!, organisationId))) return undefined
  if (!said.success) return data({ refusal: teamsTexts[context.language].profileWrong }, { status: 400 })
  const saved = await saveProfile(context.db, context.person!, organisationId, { ...said.data, personId })
  return saved && redirect(`/organisations/${organisationId}/people?done=profile`)
}

async function link(context: AppLoadContext, organisationId: string, personId: string) {
  const { db, language, origin } = context
  if (!(await managedOrganisation(db, context.person!, organisationId))) return undefined
  const answer = await makePasswordLink(db, context.person!, personId)
  if (!answer) return undefined
  if ('refused' in answer) return data({ refusal: peopleTexts[language].refused.tooMany }, { status: 429 })
  return { link: { name: answer.name, address: origin + answer.path } }
}
