import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { parseForm, refuseForm } from '~/app/form.server'
import { pathMakingTexts } from '~/app/texts/pathMaking'
import { EmptyState } from '~/app/ui/EmptyState'
import { TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { createPath, newPathSchema } from '~/modules/paths/making/createPath.server'
import { isForEverybody } from '~/modules/paths/making/makers'
import { makerOf, pathList } from '~/modules/paths/making/pathList.server'
import { PathRows } from './PathRows'
import './making.css'

export const handle = route({
  access: { GET: ['author', 'coordinator', 'sector'], POST: ['author', 'coordinator', 'sector'] },
  scripts: false,
  partOf: 'modules',
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, language } = context
  const organisation = makerOf(context.person!, params.organisationId!)
  if (!organisation) throw data(null, { status: 404 })
  const title = pathMakingTexts[language].title(organisation.name)
  return { title, organisation, paths: await pathList(db, context.person!, organisation.organisationId) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  if (!makerOf(context.person!, params.organisationId!)) throw data(null, { status: 404 })
  const parsed = parseForm(newPathSchema, await request.formData(), language)
  if (!parsed.ok) return refuseForm(parsed)
  const made = await createPath(db, context.person!, params.organisationId!, parsed.value)
  if (!made) throw data(null, { status: 404 })
  return redirect(`/paths/${made.pathId}/edit`, 303)
}

export default function Paths() {
  const t = useTexts(pathMakingTexts)
  const { organisation, paths } = useLoaderData<typeof loader>()
  const { name, kind } = organisation
  return (
    <>
      <h1>{t.title(name)}</h1>
      <p>
        {t.intro} {isForEverybody(kind) ? t.forEverybody : t.forOwnPeople(name)}
      </p>
      {paths.length === 0 ? (
        <EmptyState as="h2" drawing="cell" title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <PathRows paths={paths} />
      )}
      <NewPath />
    </>
  )
}

function NewPath() {
  const t = useTexts(pathMakingTexts)
  const answer = useActionData<typeof action>()
  const chosen = answer?.values.kind ?? 'finite'
  return (
    <section className="new-path">
      <h2>{t.newTitle}</h2>
      <form method="post" noValidate>
        <TextField
          label={t.name}
          name="title"
          maxLength={120}
          defaultValue={answer?.values.title}
          error={answer?.errors.title}
        />
        <fieldset>
          <legend>{t.kind}</legend>
          {(['finite', 'infinite'] as const).map((kind) => (
            <label key={kind} className="target-level">
              <input type="radio" name="kind" value={kind} defaultChecked={chosen === kind} />
              {t.kinds[kind]}
            </label>
          ))}
          {answer?.errors.kind && <p className="error">{answer.errors.kind}</p>}
        </fieldset>
        <button type="submit">{t.create}</button>
      </form>
    </section>
  )
}
