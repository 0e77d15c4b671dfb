import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { adminTexts } from '~/app/texts/admin'
import { addMember } from '~/modules/people/addMember.server'
import { grantAdministration, removeAdministration } from '~/modules/people/administrators.server'
import { makePasswordLink } from '~/modules/people/makePasswordLink.server'
import { personRecord } from '~/modules/people/people.server'
import { removeRole } from '~/modules/people/removeRole.server'
import { roleSchema } from '~/modules/people/roleSchema'

const roleSomewhere = z.object({ organisationId: z.string(), role: roleSchema })

/** Does what one of the forms about a person asks, for an administrator; undefined when it cannot be. */
export async function changePerson(context: AppLoadContext, personId: string, form: FormData) {
  const { db, language, origin } = context
  const actor = context.person!
  const t = adminTexts[language].refused
  const back = redirect(`/admin/people/${personId}`)
  const target = await personRecord(db, personId)
  if (!target) return undefined
  switch (form.get('do')) {
    case 'grant': {
      const wanted = roleSomewhere.safeParse(Object.fromEntries(form))
      if (!wanted.success) return undefined
      const { organisationId, role } = wanted.data
      const answer = await addMember(db, actor, organisationId, { ...target, roles: [role] })
      if (!answer) return undefined
      return 'refused' in answer ? data({ roleError: t.role }, { status: 400 }) : back
    }
    case 'remove': {
      const wanted = roleSomewhere.safeParse(Object.fromEntries(form))
      if (!wanted.success) return undefined
      const { organisationId, role } = wanted.data
      return (await removeRole(db, actor, organisationId, { personId, role })) && back
    }
    case 'link': {
      const answer = await makePasswordLink(db, actor, personId)
      if (!answer) return undefined
      if ('refused' in answer) return data({ refusal: t.tooMany }, { status: 429 })
      return { link: { name: answer.name, address: origin + answer.path } }
    }
    case 'promote':
      return (await grantAdministration(db, actor, personId)) && back
    case 'demote': {
      const answer = await removeAdministration(db, personId)
      return answer && ('refused' in answer ? data({ refusal: t.last }, { status: 409 }) : back)
    }
    default:
      return undefined
  }
}
