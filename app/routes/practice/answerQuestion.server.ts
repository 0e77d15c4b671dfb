import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { parseForm, valuesOf } from '~/app/form.server'
import { practiceFormTexts } from '~/app/texts/practiceForms'
import type { Language } from '~/db/tables'
import { agree, disagree } from '~/modules/practice/agreement.server'
import { addPhoto } from '~/modules/practice/photos.server'
import { type CompanyStep, companyStepSchema, type HubStep, hubStepSchema } from '~/modules/practice/stepSchema'
import type { takeStep } from '~/modules/practice/takeStep.server'
import { photoIn } from './photoForm.server'

type Asker = {
  /** Of the page, where the answer is shown. */
  address: string
  questionId: string
  side: 'hub' | 'company'
  personId: string | null
  take: (step: HubStep | CompanyStep) => ReturnType<typeof takeStep>
}
export type FormProblem = { kind: string; errors: Record<string, string>; values: Record<string, string> }

/** Does what a form of the page of a question asks, for who has an account and for who has a link. */
export async function answerQuestion(context: AppLoadContext, form: FormData, asker: Asker) {
  const wanted = String(form.get('do') ?? '')
  if (wanted === 'photo') return keepPhotoOf(context, form, asker)
  if (wanted === 'agree' || wanted === 'disagree') return changeAgreement(context, wanted, asker)
  const step = parsedStep(form, wanted, asker.side, context.language)
  if (!step) throw data(null, { status: 404 })
  if ('errors' in step) return problem({ kind: wanted, ...step }, 400)
  const taken = await asker.take(step.value)
  if (!taken) throw data(null, { status: 404 })
  if (!('refused' in taken)) return redirect(`${asker.address}?done=${wanted}`, 303)
  const text = practiceFormTexts[context.language].refused[taken.refused]
  const field = taken.refused === 'future' ? 'appliedOn' : taken.refused === 'offering' ? 'offering' : 'form'
  return problem({ kind: wanted, errors: { [field]: text }, values: valuesOf(form) }, 409)
}

type ParsedStep = { value: HubStep | CompanyStep } | Omit<FormProblem, 'kind'>

function parsedStep(form: FormData, kind: string, side: Asker['side'], language: Language): ParsedStep | undefined {
  const schemas = side === 'hub' ? hubStepSchema.options : companyStepSchema.options
  const schema = schemas.find((one) => one.shape.kind.value === kind)
  if (!schema) return undefined
  const filled = new FormData()
  for (const [name, value] of form) if (name !== 'do') filled.append(name, value)
  filled.set('kind', kind)
  // One of the offerings that are shown, or the address of another.
  if (!filled.get('offering')) filled.set('offering', filled.get('address') ?? '')
  const parsed = parseForm(schema, filled, language)
  if (parsed.ok) return { value: parsed.value as HubStep | CompanyStep }
  const t = practiceFormTexts[language]
  const errors = { ...parsed.errors }
  if (errors.appliedOn) errors.appliedOn = t.day
  return { errors, values: parsed.values }
}

async function keepPhotoOf(
  { db, files, language }: AppLoadContext,
  form: FormData,
  { address, questionId, side }: Asker,
) {
  const t = practiceFormTexts[language]
  if (side !== 'company') throw data(null, { status: 404 })
  const { photo, problem: wrong } = await photoIn(form, language)
  if (!photo) return problem({ kind: 'photo', errors: { photo: wrong ?? t.addPhotoNone }, values: {} }, 400)
  const kept = await addPhoto(db, files, questionId, photo)
  if ('refused' in kept) return problem({ kind: 'photo', errors: { photo: t.photosFull }, values: {} }, 409)
  return redirect(`${address}?done=photo`, 303)
}

async function changeAgreement({ db }: AppLoadContext, wanted: 'agree' | 'disagree', asker: Asker) {
  const { address, questionId, side, personId } = asker
  if (side !== 'company') throw data(null, { status: 404 })
  if (wanted === 'agree') await agree(db, questionId, personId)
  else await disagree(db, questionId, personId)
  return redirect(`${address}?done=${wanted === 'agree' ? 'agreed' : 'disagreed'}`, 303)
}

function problem(told: FormProblem, status: number) {
  return data(told, { status })
}
