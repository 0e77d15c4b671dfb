import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { synonymTexts } from '~/app/texts/synonyms'
import { Field } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { readUpload } from '~/app/upload.server'
import { type ImportPlan, importSynonyms, planImport } from '~/modules/catalogue/search/importSynonyms.server'
import { decodeText } from '~/modules/packages/reading/decodeText.server'
import './admin.css'

export const handle = route({ access: { GET: 'administrator', POST: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

type Answer = { sentence: string; plan?: undefined } | { plan: ImportPlan; csv: string; sentence?: undefined }

const mostBytes = 250_000

export function loader({ context }: LoaderFunctionArgs) {
  return { title: synonymTexts[context.language].importTitle }
}

/** First a file, which changes nothing; then what was read of it, which does. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language, person } = context
  if (!request.headers.get('content-type')?.startsWith('multipart/')) {
    const csv = String((await request.formData()).get('csv') ?? '')
    const plan = await importSynonyms(db, person!, csv)
    if (plan.wrong.length > 0) return data<Answer>({ plan, csv: '' }, { status: 400 })
    return redirect('/admin/synonyms?done=imported')
  }
  const upload = await readUpload(request, mostBytes)
  if ('refused' in upload) return data<Answer>({ sentence: synonymTexts[language].fileMissing }, { status: 400 })
  const { text: csv } = decodeText(Buffer.from(upload.file.bytes))
  return data<Answer>({ plan: await planImport(db, csv), csv })
}

export default function SynonymImport() {
  const t = useTexts(synonymTexts)
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href="/admin/synonyms">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{t.importTitle}</h1>
      {answer?.plan && <Plan plan={answer.plan} csv={answer.csv} />}
      <p>{t.importText}</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <Field label={t.file} error={answer?.sentence}>
          {(parts) => <input type="file" name="file" accept=".csv,text/csv" {...parts} />}
        </Field>
        <button className={answer?.plan ? 'second' : undefined} type="submit">
          {t.read}
        </button>
      </form>
    </>
  )
}

function Plan({ plan: { added, changed, unchanged, wrong }, csv }: { plan: ImportPlan; csv: string }) {
  const t = useTexts(synonymTexts)
  if (wrong.length > 0)
    return (
      <Notice kind="wrong">
        <p>{t.wrongTitle}</p>
        <ul>
          {wrong.slice(0, 50).map(({ number, field }) => (
            <li key={number}>{t.wrongLine(number, t.wrong[field])}</li>
          ))}
        </ul>
      </Notice>
    )
  if (added.length + changed.length === 0) return <Notice kind="info">{t.nothing}</Notice>
  return (
    <section className="person-part">
      <h2>{t.planTitle}</h2>
      <Words title={t.willAdd} words={added} />
      <Words title={t.willChange} words={changed} />
      {unchanged > 0 && <p>{t.unchanged(unchanged)}</p>}
      <form method="post">
        <input type="hidden" name="csv" value={csv} />
        <button type="submit">{t.apply}</button>
      </form>
    </section>
  )
}

type Said = Pick<ImportPlan['added'][number], 'word' | 'sameAs' | 'alsoFinds'>

function Words({ title, words }: { title: string; words: (Said & { before?: Said })[] }) {
  const t = useTexts(synonymTexts)
  if (words.length === 0) return null
  return (
    <>
      <h3>{`${title}: ${t.count(words.length)}`}</h3>
      <ul>
        {words.map(({ before, ...said }) => (
          <li key={said.word}>
            <b>{said.word}</b> <Lists {...said} />
            {before && (
              <p className="hint">
                {t.before} <Lists {...before} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Lists({ sameAs, alsoFinds }: Said) {
  const t = useTexts(synonymTexts)
  const lists = [[t.sameAs, sameAs] as const, [t.alsoFinds, alsoFinds] as const].filter(([, words]) => words.length > 0)
  return <>{lists.map(([name, words]) => `${name.toLowerCase()}: ${words.join(', ')}`).join('; ')}</>
}
