import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft, Search } from 'lucide-react'
import { z } from 'zod'
import { route } from '~/app/access'
import { pathParticipantsTexts } from '~/app/texts/pathParticipants'
import { TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { newId } from '~/db/id'
import { assignablePath } from '~/modules/paths/coordinating/assignablePath.server'
import { assignPath, pathAssignmentSchema } from '~/modules/paths/coordinating/assignPath.server'
import { peopleToChoose } from '~/modules/progress/assigning/assignable.server'
import { dutchDay } from '~/modules/progress/assigning/due'
import './assign.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead'], POST: ['coordinator', 'teamLead'] },
  scripts: false,
  partOf: 'participants',
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const organisation = new URL(request.url).searchParams.get('organisation')
  const found = await assignablePath(context.db, context.person!, params.pathId!, organisation)
  if (!found) throw data(null, { status: 404 })
  return {
    ...found,
    title: pathParticipantsTexts[context.language].assignTitle(found.path.title),
    choice: await peopleToChoose(context.db, found.followed, { text: '', chosen: [] }),
    batchId: newId(),
    today: dutchDay(Date.now()),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const organisation = new URL(request.url).searchParams.get('organisation')
  const found = await assignablePath(db, context.person!, params.pathId!, organisation)
  if (!found) throw data(null, { status: 404 })
  const { organisationId } = found.followed
  const form = await request.formData()
  const t = pathParticipantsTexts[language].errors
  const values = {
    level: String(form.get('level') ?? '') || null,
    chosen: form.getAll('person').map(String),
    text: String(form.get('text') ?? '').slice(0, 200),
    dueOn: String(form.get('dueOn') ?? '').trim(),
  }
  const again = async (errors: Partial<Record<'people' | 'dueOn' | 'level', string>>) =>
    data(
      { values, errors, choice: await peopleToChoose(db, found.followed, values) },
      { status: Object.keys(errors).length > 0 ? 400 : 200 },
    )
  if (form.get('do') !== 'assign') return again({})
  if (values.dueOn && !z.iso.date().safeParse(values.dueOn).success) return again({ dueOn: t.date })
  const asked = { batchId: form.get('batchId'), organisationId, pathId: params.pathId, level: values.level }
  const input = pathAssignmentSchema.safeParse({ ...asked, personIds: values.chosen, dueOn: values.dueOn || null })
  if (!input.success) return again({})
  const given = await assignPath(db, context.person!, input.data)
  if (!given) throw data(null, { status: 404 })
  if (!('refused' in given))
    return redirect(
      `/paths/${params.pathId}/participants?organisation=${organisationId}&assigned=${given.batchId}`,
      303,
    )
  if (given.refused === 'nobody') return again({ people: t.nobody })
  return given.refused === 'level' ? again({ level: t.level }) : again({ dueOn: t[given.refused] })
}

export default function AssignPath() {
  const t = useTexts(pathParticipantsTexts)
  const { path, followed, title, choice, batchId, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const values = answer?.values ?? { level: path.levels.at(-1)!.id, chosen: [] as string[], text: '', dueOn: '' }
  const { people, isCut } = answer?.choice ?? choice
  const errors: Partial<Record<'people' | 'dueOn' | 'level', string>> = answer?.errors ?? {}
  return (
    <>
      <a className="back" href={`/paths/${path.id}/participants?organisation=${followed.organisationId}`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.title(path.title)}
      </a>
      <h1>{title}</h1>
      <p>
        {t.for(followed.name)} {t.consent}
      </p>
      <form method="post" className="assign-path" noValidate>
        <input type="hidden" name="batchId" value={batchId} />
        {path.kind === 'finite' && (
          <fieldset>
            <legend>{t.level}</legend>
            {errors.level && <p className="error">{errors.level}</p>}
            {path.levels.map(({ id, name }) => (
              <label key={id}>
                <input type="radio" name="level" value={id} defaultChecked={values.level === id} />
                {name}
              </label>
            ))}
          </fieldset>
        )}
        <fieldset aria-describedby={errors.people && 'people-error'}>
          <legend>{t.who}</legend>
          {errors.people && (
            <p className="error" id="people-error" role="alert">
              {errors.people}
            </p>
          )}
          <div className="assign-path-search">
            <TextField label={t.search} name="text" type="search" defaultValue={values.text} />
            <button className="second" name="do" value="search" type="submit">
              <Search aria-hidden="true" size={20} />
              {t.searchAction}
            </button>
          </div>
          {people.length === 0 && <p className="hint">{t.noMatch}</p>}
          <ul>
            {people.map(({ id, name, email }) => (
              <li key={id}>
                <label>
                  <input type="checkbox" name="person" value={id} defaultChecked={values.chosen.includes(id)} />
                  <span>
                    {name}
                    <span className="hint">{email}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {isCut && <p className="hint">{t.moreNames(people.length)}</p>}
        </fieldset>
        <TextField
          label={t.until}
          hint={t.untilHint}
          name="dueOn"
          type="date"
          min={today}
          defaultValue={values.dueOn}
          error={errors.dueOn}
        />
        <button name="do" value="assign" type="submit">
          {t.confirm}
        </button>
      </form>
    </>
  )
}
