import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { pathMakingTexts } from '~/app/texts/pathMaking'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { fieldsOf } from '~/modules/paths/making/fields'
import { findSteps } from '~/modules/paths/making/findSteps.server'
import { readDraft } from '~/modules/paths/making/readDraft.server'
import { PathMap } from '../PathMap'
import { answerEdit } from './answerEdit.server'
import { PathForm } from './PathForm'
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
  if (!path) throw data(null, { status: 404 })
  const search = new URL(request.url).searchParams
  const place = search.get('find')
  const q = search.get('q') ?? ''
  return {
    path,
    isSaved: search.has('saved'),
    finding: place ? { place, q, found: await findSteps(context.db, q) } : undefined,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await answerEdit(context, params.pathId!, await request.formData())
  if (!answer) throw data(null, { status: 404 })
  return answer
}

export default function Edit() {
  const t = useTexts(pathMakingTexts)
  const { path, isSaved, finding } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const base = answer?.base ?? fieldsOf(path)
  const { kind, content, progress, id } = path
  const map = { kind, content, progress, target: content.levels.length - 1, isFollowed: false, news: {} }
  return (
    <>
      <a className="back" href={`/organisations/${path.organisationId}/paths`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.backToList}
      </a>
      <h1>{path.title || t.untitled}</h1>
      {answer?.notice && (
        <Notice kind="wrong">
          {answer.notice.map((sentence) => (
            <p key={sentence} className="as-typed">
              {sentence}
            </p>
          ))}
        </Notice>
      )}
      {isSaved && !answer && <Notice kind="done">{t.saved}</Notice>}
      <p className="actions">
        <a className="button second" href={`/paths/${id}/publication`}>
          {t.publish}
        </a>
        {path.isOffered && (
          <a className="button second" href={`/paths/${path.slug}`}>
            {t.see}
          </a>
        )}
      </p>
      <PathForm
        path={path}
        base={base}
        values={answer?.values ?? base}
        errors={answer?.errors ?? {}}
        finding={finding}
      />
      <section className="path-preview" aria-labelledby="preview">
        <h2 id="preview">{t.preview}</h2>
        <PathMap path={map} />
      </section>
    </>
  )
}
