import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { pathMakingTexts } from '~/app/texts/pathMaking'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { readDraft } from '~/modules/paths/making/readDraft.server'
import { publishingPreview } from '~/modules/paths/publishing/publishingPreview.server'
import { publishPath, withdrawPath } from '~/modules/paths/publishing/publishPath.server'
import { Problems } from './Problems'
import { WhatHappens } from './WhatHappens'
import './making.css'

export const handle = route({
  access: { GET: ['author', 'coordinator', 'sector'], POST: ['author', 'coordinator', 'sector'] },
  scripts: false,
  partOf: 'modules',
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.path.title ?? ''} · Leerbank` },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const path = await readDraft(context.db, context.person!, params.pathId!)
  const preview = await publishingPreview(context.db, context.person!, params.pathId!)
  if (!path || !preview) throw data(null, { status: 404 })
  return { path, preview, done: new URL(request.url).searchParams.get('done') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person } = context
  const form = await request.formData()
  const pathId = params.pathId!
  const isWithdrawal = form.get('do') === 'withdraw'
  const answer = isWithdrawal
    ? await withdrawPath(db, person!, pathId)
    : await publishPath(db, person!, pathId, Number(form.get('revision') ?? -1))
  if (!answer) throw data(null, { status: 404 })
  if ('refused' in answer) return data({ refused: answer.refused }, { status: 409 })
  return redirect(`/paths/${pathId}/publication?done=${isWithdrawal ? 'withdrawn' : 'published'}`, 303)
}

export default function Publication() {
  const t = useTexts(pathMakingTexts)
  const { path, preview, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isReady = preview.problems.length === 0
  return (
    <>
      <a className="back" href={`/paths/${path.id}/edit`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.backToEdit}
      </a>
      <h1>{path.title || t.untitled}</h1>
      {answer?.refused === 'changed' && <Notice kind="wrong">{t.changedSince}</Notice>}
      {!answer && done === 'published' && <Notice kind="done">{t.published}</Notice>}
      {!answer && done === 'withdrawn' && <Notice kind="done">{t.withdrawn}</Notice>}
      {path.isOffered && (
        <p>
          <a href={`/paths/${path.slug}`}>{t.see}</a>
        </p>
      )}
      <section>
        <h2>{t.publishTitle}</h2>
        {isReady ? (
          <WhatHappens preview={preview} isOffered={path.isOffered} />
        ) : (
          <Problems path={path} problems={preview.problems} />
        )}
      </section>
      {path.isOffered && (
        <section className="withdrawal">
          <h2>{t.withdrawTitle}</h2>
          <p>{t.withdrawText}</p>
          <form method="post" action="?">
            <button className="second" name="do" value="withdraw" type="submit">
              {t.withdraw}
            </button>
          </form>
        </section>
      )}
    </>
  )
}
