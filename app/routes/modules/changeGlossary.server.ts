import type { AppLoadContext } from '@remix-run/node'
import { type FormAnswer, parseForm } from '~/app/form.server'
import { glossaryTexts } from '~/app/texts/glossary'
import { newBlockId } from '~/modules/authoring/newBlockId'
import { removeTerm } from '~/modules/authoring/removeTerm.server'
import { saveTerm } from '~/modules/authoring/saveTerm.server'
import { mostTerms, termSchema } from '~/modules/authoring/terms'
import { present } from './found.server'

type Answer = { done: string } | (FormAnswer & { status: 400 | 409 })

const formSchema = termSchema.extend({ id: termSchema.shape.id.optional() })

/** Does what a form of the glossary asks; undefined when it is none of them. */
export async function changeGlossary(
  context: AppLoadContext,
  moduleId: string,
  form: FormData,
): Promise<Answer | undefined> {
  const asked = form.get('do')
  if (asked === 'save') return save(context, moduleId, form)
  if (asked !== 'remove') return undefined
  const { db, person, language } = context
  const { removed } = present(await removeTerm(db, person!, { moduleId, termId: String(form.get('id')) }))
  const t = glossaryTexts[language]
  return removed ? { done: t.removed(removed.term) } : { errors: { form: t.changed }, values: {}, status: 400 }
}

async function save({ db, person, language }: AppLoadContext, moduleId: string, form: FormData): Promise<Answer> {
  const t = glossaryTexts[language]
  const parsed = parseForm(formSchema, form, language)
  if (!parsed.ok) return { ...parsed, status: 400 }
  const { id, term, meaning } = parsed.value
  const before = { term: String(form.get('wasTerm')), meaning: String(form.get('wasMeaning')) }
  const asked = { moduleId, term: { id: id ?? newBlockId(), term, meaning }, ...(id && { before }) }
  const answer = present(await saveTerm(db, person!, asked))
  const values = { id: id ?? '', term, meaning }
  if (!('refused' in answer)) return { done: t.saved(term) }
  if (answer.refused === 'taken') return { errors: { term: t.taken(answer.term.term) }, values, status: 400 }
  const sentence = answer.refused === 'tooMany' ? t.tooMany(mostTerms) : t.changed
  return { errors: { form: sentence }, values, status: 409 }
}
