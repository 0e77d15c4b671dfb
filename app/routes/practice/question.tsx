import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { practiceTexts } from '~/app/texts/practice'
import { practiceFormTexts } from '~/app/texts/practiceForms'
import { useTexts } from '~/app/ui/useTexts'
import { newId } from '~/db/id'
import { dutchDay } from '~/modules/people/dutchDay'
import { organisationsWithRole } from '~/modules/people/person'
import { offeringsToLink } from '~/modules/practice/outcome.server'
import { readQuestion } from '~/modules/practice/readQuestion.server'
import { sideOf } from '~/modules/practice/sideOf.server'
import { takeStep } from '~/modules/practice/takeStep.server'
import { withdrawStep } from '~/modules/practice/withdrawStep.server'
import { answerQuestion } from './answerQuestion.server'
import { readFormWithPhoto } from './photoForm.server'
import { QuestionView } from './QuestionView'
import './practice.css'

export const handle = route({
  access: { GET: 'signedIn', POST: 'signedIn' },
  scripts: false,
  partOf: ['offerings', 'participants', 'workOrders', 'learning'],
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.page.question.title ?? ''} · Leerbank` },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const page = await readQuestion(db, person, params.questionId!)
  if (!page) throw data(null, { status: 404 })
  const now = Date.now()
  return {
    page,
    now,
    today: dutchDay(now),
    formId: newId(),
    offerings: page.side === 'hub' ? await offeringsToLink(db, page.question.hubId) : [],
    mayWrite: page.side === 'hub' && organisationsWithRole(person, 'hub', 'author').includes(page.question.hubId),
    done: toldIn(request, language),
  }
}

function toldIn(request: Request, language: 'nl' | 'en') {
  const told = practiceFormTexts[language].done
  const asked = new URL(request.url).searchParams.get('done') ?? ''
  return Object.hasOwn(told, asked) ? told[asked as keyof typeof told] : undefined
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db } = context
  const person = context.person!
  const questionId = params.questionId!
  const side = (await sideOf(db, person, questionId))?.side
  if (side !== 'hub' && side !== 'company') throw data(null, { status: 404 })
  const form = await readFormWithPhoto(request)
  if (!form) throw data(null, { status: 413 })
  const address = `/questions/${questionId}`
  if (form.get('do') === 'withdraw') {
    const withdrawn = await withdrawStep(db, person, questionId, String(form.get('stepId') ?? ''))
    if (!withdrawn) throw data(null, { status: 404 })
    return redirect(`${address}?done=withdrawn`, 303)
  }
  const take = (step: Parameters<typeof takeStep>[3]) => takeStep(db, person, questionId, step)
  return answerQuestion(context, form, { address, questionId, side, personId: person.id, take })
}

export default function Question() {
  const t = useTexts(practiceTexts)
  const { page, ...rest } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <article className="question">
      <a className="back" href={page.side === 'case' ? '/questions?part=cases' : '/questions'}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.backToAll}
      </a>
      <QuestionView page={page} problem={problem} photoPath={`/questions/${page.question.id}/photos`} {...rest} />
    </article>
  )
}
