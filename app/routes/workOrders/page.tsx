import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { workOrderTexts } from '~/app/texts/workOrders'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { signOff, signOffSchema } from '~/modules/paths/workOrders/signOff.server'
import { decidedOrders, waitingOrders } from '~/modules/paths/workOrders/waitingOrders.server'
import { AskFromWork } from '../practice/AskFromWork'
import { Decided } from './Decided'
import { Order } from './Order'
import './workOrders.css'

export const handle = route({
  access: { GET: ['supervisor', 'coordinator'], POST: ['supervisor', 'coordinator'] },
  scripts: false,
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const { title, told } = workOrderTexts[language]
  const done = new URL(request.url).searchParams.get('done') ?? ''
  return {
    title,
    waiting: await waitingOrders(db, person),
    decided: await decidedOrders(db, person),
    done: Object.hasOwn(told, done) ? told[done as keyof typeof told] : undefined,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, person, language } = context
  const t = workOrderTexts[language]
  const form = await request.formData()
  const [, verb, tickId = ''] = /^(done|again) (\w{1,40})$/.exec(String(form.get('do') ?? '')) ?? []
  const note = String(form.get(`note ${tickId}`) ?? '')
  const parsed = signOffSchema.safeParse({ isDone: verb === 'done', note })
  if (!parsed.success) return data({ tickId, note, error: t.tooLong }, { status: 400 })
  const signed = verb && (await signOff(db, person!, tickId, parsed.data))
  if (!signed) throw data(null, { status: 404 })
  if (!('refused' in signed)) return redirect(`/work-orders?done=${verb}`, 303)
  if (signed.refused === 'decided') return data({ tickId, note, error: t.decidedAlready }, { status: 409 })
  return data({ tickId, note, error: t.noReason }, { status: 400 })
}

export default function WorkOrders() {
  const t = useTexts(workOrderTexts)
  const { waiting, decided, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isShown = waiting.some(({ id }) => id === answer?.tickId)
  return (
    <div className="work-orders">
      <h1>{t.title}</h1>
      {done && !answer && <Notice kind="done">{done}</Notice>}
      {answer && !isShown && (
        <Notice kind="wrong">
          <p>{answer.error}</p>
          {answer.note && <p className="as-typed">{answer.note}</p>}
        </Notice>
      )}
      {waiting.length === 0 ? (
        <EmptyState as="h2" drawing="gripper" title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <>
          <p>{t.intro}</p>
          <h2>{t.waiting(waiting.length)}</h2>
          <ul className="orders">
            {waiting.map((order) => (
              <Order key={order.id} order={order} answer={answer?.tickId === order.id ? answer : undefined} />
            ))}
          </ul>
        </>
      )}
      <Decided orders={decided} />
      <AskFromWork />
    </div>
  )
}
