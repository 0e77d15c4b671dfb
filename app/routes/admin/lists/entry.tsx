import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { refuseForm, valuesOf } from '~/app/form.server'
import { listTexts } from '~/app/texts/lists'
import { useTexts } from '~/app/ui/useTexts'
import { changeEntry, entryOf, removeEntry } from '~/modules/catalogue/lists/saveEntry.server'
import { listOf, parseEntry, takenAnswer } from './asked.server'
import { EntryForm } from './EntryForm'
import '../admin.css'

export const handle = route({ access: { GET: 'administrator', POST: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const list = listOf(params)
  const entry = await entryOf(context.db, list, params.entryId!)
  if (!entry) throw data(null, { status: 404 })
  const named = list.columns.find(({ kind }) => kind !== 'code')!
  return { name: list.name, columns: list.columns, entry, title: entry.values[named.name]! }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, person } = context
  const list = listOf(params)
  const id = params.entryId!
  if (!(await entryOf(db, list, id))) throw data(null, { status: 404 })
  const form = await request.formData()
  if (form.get('do') === 'remove') {
    const answer = await removeEntry(db, list, id)
    // Somebody chose it just now: its page says so.
    if (answer && 'refused' in answer) return redirect(`/admin/lists/${list.name}/entries/${id}`, 303)
    return redirect(`/admin/lists/${list.name}?done=removed`, 303)
  }
  const parsed = parseEntry(list, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const answer = await changeEntry(db, list, person!, id, parsed.value)
  if (!answer) throw data(null, { status: 404 })
  if ('refused' in answer) return refuseForm({ errors: takenAnswer(list, language), values: valuesOf(form) })
  return redirect(`/admin/lists/${list.name}?done=saved`, 303)
}

export default function EntryPage() {
  const t = useTexts(listTexts)
  const { name, columns, entry, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const code = columns.find(({ kind }) => kind === 'code')
  return (
    <>
      <a className="back" href={`/admin/lists/${name}`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{t.edit(title)}</h1>
      {code && <p className="hint">{t.fixedCode(entry.values[code.name]!)}</p>}
      <EntryForm list={name} columns={columns} values={entry.values} answer={answer} label={t.save} isKnown />
      <section className="person-part">
        {entry.uses > 0 ? (
          <p>{t.inUse(entry.uses)}</p>
        ) : (
          <form method="post" action="?">
            <button className="second" name="do" value="remove" type="submit">
              {t.remove}
            </button>
          </form>
        )}
      </section>
    </>
  )
}
