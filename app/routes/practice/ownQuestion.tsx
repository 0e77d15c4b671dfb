import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { route } from '~/app/access'
import { practiceFormTexts } from '~/app/texts/practiceForms'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { newId } from '~/db/id'
import { dutchDay } from '~/modules/people/dutchDay'
import { mayWrite } from '~/modules/practice/limits.server'
import { questionOfLink } from '~/modules/practice/links.server'
import { readByLink } from '~/modules/practice/readQuestion.server'
import { renewLink } from '~/modules/practice/renewLink.server'
import { takeStepByLink } from '~/modules/practice/takeStep.server'
import { answerQuestion, type FormProblem } from './answerQuestion.server'
import { readFormWithPhoto } from './photoForm.server'
import { QuestionView } from './QuestionView'
import './practice.css'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  partOf: 'catalogue',
})

// Whoever has the address has the question: no cache between keeps it, no search engine lists it.
export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const now = Date.now()
  const found = await readByLink(db, params.questionSecret!, now)
  if (!found) throw data(null, { status: 404 })
  const t = practiceFormTexts[language]
  const asked = new URL(request.url).searchParams.get('done') ?? ''
  const done = Object.hasOwn(t.done, asked) ? t.done[asked as keyof typeof t.done] : undefined
  const times = { now, today: dutchDay(now), formId: newId(), done }
  if (found.isExpired) return data({ ...times, title: t.expiredTitle, page: undefined }, { status: 410 })
  return { ...times, title: found.page.question.title, page: found.page }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, ip } = context
  const t = practiceFormTexts[language]
  const secret = params.questionSecret!
  const found = await questionOfLink(db, secret)
  if (!found) throw data(null, { status: 404 })
  const form = await readFormWithPhoto(request)
  if (!form) throw data(null, { status: 413 })
  if (found.isExpired) {
    const renewed = form.get('do') === 'renew' ? await renewLink(db, secret) : undefined
    const isSent = renewed !== undefined && 'sent' in renewed
    return data({ renewed: isSent ? t.renewed : t.renewedTooOften, isSent }, { status: isSent ? 200 : 429 })
  }
  if (!(await mayWrite(ip)))
    return data<FormProblem>({ kind: '', errors: { form: t.tooFast }, values: {} }, { status: 429 })
  return answerQuestion(context, form, {
    address: `/question/${secret}`,
    questionId: found.question.id,
    side: 'company',
    personId: null,
    take: (step) => takeStepByLink(db, secret, step),
  })
}

export default function OwnQuestion() {
  const { page, title: _, ...rest } = useLoaderData<typeof loader>()
  const { questionSecret } = useParams()
  const answer = useActionData<typeof action>()
  if (!page) return <Expired />
  const problem = answer && 'errors' in answer ? answer : undefined
  return (
    <article className="question">
      <QuestionView
        page={page}
        problem={problem}
        photoPath={`/question/${questionSecret}/photos`}
        offerings={[]}
        mayWrite={false}
        {...rest}
      />
    </article>
  )
}

function Expired() {
  const t = useTexts(practiceFormTexts)
  const answer = useActionData<typeof action>()
  const renewed = answer && 'renewed' in answer ? answer : undefined
  return (
    <>
      {renewed && <Notice kind={renewed.isSent ? 'done' : 'wrong'}>{renewed.renewed}</Notice>}
      <EmptyState drawing="gap" title={t.expiredTitle} text={t.expiredText}>
        {!renewed && (
          <form method="post">
            <button name="do" value="renew" type="submit">
              {t.expiredSend}
            </button>
          </form>
        )}
      </EmptyState>
    </>
  )
}
