import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { assignmentsTexts } from '~/app/texts/assignments'
import { newId } from '~/db/id'
import { assign, assignmentSchema, refusedDate } from '~/modules/progress/assigning/assign.server'
import { peopleToChoose } from '~/modules/progress/assigning/assignable.server'
import { previewAssignment } from '~/modules/progress/assigning/previewAssignment.server'
import type { Followed } from '~/modules/progress/followed'

type Errors = { people?: string; dueOn?: string }
type Values = { isEverybody: boolean; chosen: string[]; text: string; dueOn: string }
type Asked = { context: AppLoadContext; followed: Followed; offeringId: string; form: FormData }

/** Does what one of the buttons of the form asks: find names, say whom it touches, go back to choosing, or assign. */
export async function answerForm(asked: Asked) {
  const values = valuesOf(asked.form)
  switch (asked.form.get('do')) {
    case 'check':
      return check(asked, values)
    case 'assign':
      return give(asked, values)
    default:
      return choosing(asked, values)
  }
}

function valuesOf(form: FormData): Values {
  const listed = String(form.get('people') ?? '').split(' ')
  const ticked = form.getAll('person').map(String)
  return {
    isEverybody: form.get('who') === 'everybody',
    chosen: [...listed, ...ticked].filter(Boolean),
    text: String(form.get('text') ?? '').slice(0, 200),
    dueOn: String(form.get('dueOn') ?? '').trim(),
  }
}

async function choosing({ context, followed }: Asked, values: Values, errors: Errors = {}) {
  const choice = await peopleToChoose(context.db, followed, values)
  const isWrong = Object.keys(errors).length > 0
  return data({ values, errors, choice }, { status: isWrong ? 400 : 200 })
}

function dateOf({ dueOn }: Values, now = Date.now()) {
  if (dueOn === '') return { dueOn: null }
  if (!z.iso.date().safeParse(dueOn).success) return { refused: 'date' as const }
  const refused = refusedDate(dueOn, now)
  return refused ? { refused } : { dueOn }
}

async function check(asked: Asked, values: Values) {
  const { context, followed, offeringId } = asked
  const t = assignmentsTexts[context.language].errors
  const date = dateOf(values)
  const personIds = values.isEverybody ? 'all' : values.chosen
  const preview = await previewAssignment(context.db, context.person!, followed, { offeringId, personIds })
  const errors: Errors = {}
  if (preview.people.length === 0) errors.people = t.nobody
  if ('refused' in date) errors.dueOn = t[date.refused!]
  if (errors.people || errors.dueOn) return choosing(asked, values, errors)
  return { values, preview, batchId: newId() }
}

async function give(asked: Asked, values: Values) {
  const { context, followed, offeringId, form } = asked
  const t = assignmentsTexts[context.language].errors
  const date = dateOf(values)
  if ('refused' in date) return choosing(asked, values, { dueOn: t[date.refused!] })
  const { organisationId } = followed
  const batchId = form.get('batchId')
  const input = assignmentSchema.safeParse({
    ...{ batchId, organisationId, offeringId, personIds: values.chosen },
    ...date,
  })
  if (!input.success) return choosing(asked, values)
  const given = await assign(context.db, context.person!, input.data)
  if (!given) throw data(null, { status: 404 })
  if ('refused' in given) return choosing(asked, values, { people: t.nobody })
  return redirect(`/participants?organisation=${organisationId}&module=${offeringId}&assigned=${batchId}`, 303)
}
