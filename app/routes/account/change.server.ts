import { type AppLoadContext, data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { type FormAnswer, parseForm } from '~/app/form.server'
import { languageCookie } from '~/app/request.server'
import { passwordTexts } from '~/app/texts/password'
import { chooseWays, waysSchema } from '~/modules/coordination/notices/noticeChoices.server'
import { changeEmail, emailChangeSchema } from '~/modules/people/changeEmail.server'
import { changePassword, passwordChangeSchema } from '~/modules/people/changePassword.server'
import { changeProfile, profileSchema } from '~/modules/people/changeProfile.server'
import { endAllSessions } from '~/modules/people/session.server'

type FormName = 'profile' | 'email' | 'password'

/** Does what one of the forms of the account asks; undefined when it is none of them. */
export async function changeAccount(context: AppLoadContext, form: FormData, ownSession: string) {
  const { db, language } = context
  const person = context.person!
  const t = passwordTexts[language].refused

  function parsed<S extends z.ZodType>(schema: S) {
    return parseForm(schema, form, language)
  }
  function refuse(name: FormName, { errors, values }: FormAnswer, status = 400) {
    const kept = { name: values.name, email: values.email, language: values.language }
    return data({ form: name, errors, values: kept }, { status })
  }

  switch (form.get('form')) {
    case 'profile': {
      const profile = parsed(profileSchema)
      if (!profile.ok) return refuse('profile', profile)
      await changeProfile(db, person, profile.value)
      const headers = { 'Set-Cookie': languageCookie(context, profile.value.language) }
      return redirect('/account?done=profile', { headers })
    }
    case 'email': {
      const change = parsed(emailChangeSchema)
      if (!change.ok) return refuse('email', change)
      const answer = await changeEmail(db, person, change.value)
      if (!('refused' in answer)) return redirect('/account?done=email')
      const field = answer.refused === 'taken' ? 'email' : 'currentPassword'
      const values = { email: change.value.email }
      return refuse('email', { errors: { [field]: t[answer.refused] }, values }, statusOf(answer.refused))
    }
    case 'password': {
      const change = parsed(passwordChangeSchema)
      if (!change.ok) return refuse('password', change)
      const answer = await changePassword(db, person, change.value, ownSession)
      if (!('refused' in answer)) return redirect('/account?done=password')
      const field = answer.refused === 'current' || answer.refused === 'tooMany' ? 'currentPassword' : 'newPassword'
      return refuse('password', { errors: { [field]: t[answer.refused] }, values: {} }, statusOf(answer.refused))
    }
    case 'notices': {
      const ways = waysSchema.safeParse(Object.fromEntries(form))
      if (!ways.success) return undefined
      await chooseWays(db, person, ways.data)
      return redirect('/account?done=notices#notices')
    }
    case 'others':
      await endAllSessions(db, person.id, ownSession)
      return redirect('/account?done=others')
    default:
      return undefined
  }
}

function statusOf(refused: string) {
  return refused === 'tooMany' ? 429 : 400
}
