import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft, Download, FileUp } from 'lucide-react'
import { route } from '~/app/access'
import { refuseForm, valuesOf } from '~/app/form.server'
import { listTexts } from '~/app/texts/lists'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { addEntry } from '~/modules/catalogue/lists/saveEntry.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { Parts } from '../Parts'
import { listOf, parseEntry, takenAnswer } from './asked.server'
import { EntryForm } from './EntryForm'
import { EntryTable } from './EntryTable'
import '../admin.css'

export const handle = route({ access: { GET: 'administrator', POST: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const list = listOf(params)
  const t = listTexts[context.language]
  const done = new URL(request.url).searchParams.get('done') ?? ''
  return {
    name: list.name,
    columns: list.columns,
    entries: await list.entries(context.db),
    today: dutchDay(Date.now()),
    news: Object.hasOwn(t.done, done) ? t.done[done] : undefined,
    title: t.lists[list.name]!.title,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, person } = context
  const list = listOf(params)
  const form = await request.formData()
  const parsed = parseEntry(list, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const answer = await addEntry(db, list, person!, parsed.value)
  if ('refused' in answer) return refuseForm({ errors: takenAnswer(list, language), values: valuesOf(form) })
  return redirect(`/admin/lists/${list.name}?done=added`, 303)
}

export default function List() {
  const t = useTexts(listTexts)
  const { name, columns, entries, today, news } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1>{t.lists[name]!.title}</h1>
      <Parts current="lists" />
      <a className="back" href="/admin/lists">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.allLists}
      </a>
      {news && !answer && <Notice kind="done">{news}</Notice>}
      <p>{t.lists[name]!.text}</p>
      <p className="admin-actions">
        <a className="button second" href={`/admin/lists/${name}/csv`}>
          <Download aria-hidden="true" size={20} />
          {t.export}
        </a>
        <a className="button second" href={`/admin/lists/${name}/import`}>
          <FileUp aria-hidden="true" size={20} />
          {t.importTitle}
        </a>
      </p>
      {entries.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <EntryTable list={name} columns={columns} entries={entries} today={today} />
      )}
      <section className="person-part">
        <h2>{t.addTitle}</h2>
        <EntryForm
          list={name}
          columns={columns}
          values={{ sourceDate: today, validFrom: today }}
          answer={answer}
          label={t.add}
        />
      </section>
    </>
  )
}
