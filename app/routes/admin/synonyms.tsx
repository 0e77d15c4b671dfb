import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Download, FileUp } from 'lucide-react'
import { route } from '~/app/access'
import { refuseForm, valuesOf } from '~/app/form.server'
import { adminTexts } from '~/app/texts/admin'
import { synonymTexts } from '~/app/texts/synonyms'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { addSynonym } from '~/modules/catalogue/search/saveSynonym.server'
import { allSynonyms, type SynonymRow } from '~/modules/catalogue/search/synonyms.server'
import { dutchDay } from '~/modules/progress/assigning/due'
import { Parts } from './Parts'
import { parseSynonym, takenAnswer } from './parseSynonym.server'
import { SynonymForm } from './SynonymForm'

export const handle = route({ access: { GET: 'administrator', POST: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { done: known, imported, title } = synonymTexts[context.language]
  const done = new URL(request.url).searchParams.get('done') ?? ''
  const news: Record<string, string> = { ...known, imported }
  return { rows: await allSynonyms(context.db), news: Object.hasOwn(news, done) ? news[done] : undefined, title }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language, person } = context
  const form = await request.formData()
  const parsed = parseSynonym(form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const answer = await addSynonym(db, person!, parsed.value)
  if ('refused' in answer) return refuseForm({ errors: takenAnswer(language), values: valuesOf(form) })
  return redirect('/admin/synonyms?done=added')
}

export default function Synonyms() {
  const t = useTexts(synonymTexts)
  const { rows, news } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const today = dutchDay(Date.now())
  return (
    <>
      <h1>{t.title}</h1>
      <Parts current="synonyms" />
      {news && !answer && <Notice kind="done">{news}</Notice>}
      <p>{t.text}</p>
      <p className="admin-actions">
        <a className="button second" href="/admin/synonyms.csv">
          <Download aria-hidden="true" size={20} />
          {t.export}
        </a>
        <a className="button second" href="/admin/synonyms/import">
          <FileUp aria-hidden="true" size={20} />
          {t.importTitle}
        </a>
      </p>
      {rows.length === 0 ? <p>{t.none}</p> : <Table rows={rows} />}
      <section className="person-part">
        <h2>{t.addTitle}</h2>
        <SynonymForm values={{ sourceDate: today }} answer={answer} label={t.add} />
      </section>
    </>
  )
}

function Table({ rows }: { rows: SynonymRow[] }) {
  const t = useTexts(synonymTexts)
  return (
    <div className="table-frame">
      <table className="admin-table">
        <caption className="visually-hidden">{`${useTexts(adminTexts).title}: ${t.count(rows.length)}`}</caption>
        <thead>
          <tr>
            <th scope="col">{t.word}</th>
            <th scope="col">{t.sameAs}</th>
            <th scope="col" className="wide">
              {t.alsoFinds}
            </th>
            <th scope="col" className="wide">
              {t.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, word, sameAs, alsoFinds, source, sourceDate }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/synonyms/${id}`}>{word}</a>
              </th>
              <td>{sameAs.join(', ')}</td>
              <td className="wide">{alsoFinds.join(', ')}</td>
              <td className="wide">{`${source}, ${sourceDate}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
