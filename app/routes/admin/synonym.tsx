import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { refuseForm, valuesOf } from '~/app/form.server'
import { synonymTexts } from '~/app/texts/synonyms'
import { useTexts } from '~/app/ui/useTexts'
import { changeSynonym, removeSynonym } from '~/modules/catalogue/search/saveSynonym.server'
import { synonymOf } from '~/modules/catalogue/search/synonyms.server'
import { parseSynonym, takenAnswer } from './parseSynonym.server'
import { SynonymForm } from './SynonymForm'
import './admin.css'

export const handle = route({ access: { GET: 'administrator', POST: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.synonym.word ?? ''} · Leerbank` },
]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const synonym = await synonymOf(context.db, params.synonymId!)
  if (!synonym) throw data(null, { status: 404 })
  return { synonym }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, person } = context
  if (!(await synonymOf(db, params.synonymId!))) throw data(null, { status: 404 })
  const form = await request.formData()
  if (form.get('do') === 'remove') {
    await removeSynonym(db, params.synonymId!)
    return redirect('/admin/synonyms?done=removed')
  }
  const parsed = parseSynonym(form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const answer = await changeSynonym(db, person!, params.synonymId!, parsed.value)
  if (!answer) throw data(null, { status: 404 })
  if ('refused' in answer) return refuseForm({ errors: takenAnswer(language), values: valuesOf(form) })
  return redirect('/admin/synonyms?done=saved')
}

export default function Synonym() {
  const t = useTexts(synonymTexts)
  const { word, sameAs, alsoFinds, source, sourceDate } = useLoaderData<typeof loader>().synonym
  const values = { word, source, sourceDate, sameAs: sameAs.join(', '), alsoFinds: alsoFinds.join(', ') }
  return (
    <>
      <a className="back" href="/admin/synonyms">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{t.edit(word)}</h1>
      <SynonymForm values={values} answer={useActionData<typeof action>()} label={t.save} />
      <form className="person-part" method="post">
        <button className="second" name="do" value="remove" type="submit">
          {t.remove}
        </button>
      </form>
    </>
  )
}
