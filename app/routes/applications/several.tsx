import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { z } from 'zod'
import { route } from '~/app/access'
import { localPath } from '~/app/localPath.server'
import { boardTexts, pipelineTexts } from '~/app/texts/applications'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { moveSeveral, planSeveral } from '~/modules/intake/pipeline/moveSeveral.server'
import { reasonsFor } from '~/modules/intake/reasons'
import { applicationStates } from '~/modules/intake/states'
import { refusalText } from './doInFile.server'
import { Plan } from './Plan'
import { qualifications } from './stepChoices.server'
import { typedMove } from './typedMove.server'
import './list.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export const loader = ({ context }: LoaderFunctionArgs) => ({ title: boardTexts[context.language].title })

const seenSchema = z.string().regex(/^[\w-]{1,40}:[a-zA-Z]{1,30}$/)

/** One step for several: first who can and who cannot, then the step itself, each in a transaction of its own. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const form = await request.formData()
  const to = z.enum(applicationStates).safeParse(form.get('to'))
  const back = localPath(form.get('back'))
  const seen = form.getAll('seen').flatMap((one) => seenSchema.safeParse(one).data ?? [])
  const ids = seen.length > 0 ? seen.map((one) => one.split(':')[0]!) : form.getAll('id').map(String)
  if (!to.success || ids.length === 0) return data({ back, nobody: true as const }, { status: 400 })
  const plan = await planSeveral(db, person, ids, to.data)
  const asks = {
    reasons: reasonsFor(
      to.data,
      plan.some((one) => one.isBack),
    ),
    crebos: await qualifications(db, null),
  }
  const preview = { back, to: to.data, plan, ...asks }
  if (form.get('do') !== 'move') return data({ ...preview, errors: {} as Record<string, string> })
  const move = typedMove(withFrom(form), language)
  if ('errors' in move) return data({ ...preview, errors: move.errors }, { status: 400 })
  const lacks = lacking(move, asks.reasons)
  if (lacks)
    return data(
      { ...preview, errors: { [lacks]: pipelineTexts[language].refused[lacks] } as Record<string, string> },
      { status: 400 },
    )
  const message = form.get('tell') ? ('template' as const) : undefined
  const states = seen.map((one) => one.split(':') as [string, typeof to.data])
  const { done, refused } = await moveSeveral(db, person, {
    ...move,
    message,
    seen: states.map(([id, from]) => ({ id, from })),
  })
  const left = refused.map((one) => {
    const known = plan.find(({ id }) => id === one.id)
    return { id: one.id, name: known?.name ?? '', why: refusalText({ ...one, state: known?.state }, language) }
  })
  return data({ back, to: to.data, done: done.length, left })
}

function withFrom(form: FormData) {
  form.set('from', 'applied')
  return form
}

function lacking(
  { to, reason, crebo }: { to: string; reason?: string; crebo?: string | null },
  reasons: readonly string[],
) {
  if (reasons.length > 0 && !reasons.includes(reason ?? '')) return 'reason' as const
  return to === 'admitted' && !crebo ? ('crebo' as const) : undefined
}

export default function Several() {
  const t = boardTexts[useLanguage()]
  const { title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isNobody = !answer || 'nobody' in answer
  return (
    <>
      <a className="back" href={answer?.back ?? '/applications?view=list'}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      {!(answer && 'plan' in answer) && <h1>{title}</h1>}
      {isNobody && <Notice kind="wrong">{t.nobodyChosen}</Notice>}
      {answer && 'plan' in answer && <Plan {...answer} />}
      {answer && 'done' in answer && (
        <>
          <Notice kind="done">{t.didSeveral(answer.done)}</Notice>
          {answer.left.length > 0 && (
            <>
              <p>{t.notDone}</p>
              <ul>
                {answer.left.map(({ id, name, why }) => (
                  <li key={id}>
                    <a href={`/applications/${id}`}>{name || t.erased}</a>: {why}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </>
  )
}
