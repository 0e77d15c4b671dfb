import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { listTexts } from '~/app/texts/lists'
import { Field } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { readUpload } from '~/app/upload.server'
import { type ImportPlan, importList, planImport } from '~/modules/catalogue/lists/importList.server'
import { decodeText } from '~/modules/packages/reading/decodeText.server'
import { listOf } from './asked.server'
import { Plan } from './Plan'
import '../admin.css'

export const handle = route({ access: { GET: 'administrator', POST: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

type Answer = { sentence: string; plan?: undefined } | { plan: ImportPlan; csv: string; sentence?: undefined }

const mostBytes = 250_000

export function loader({ context, params }: LoaderFunctionArgs) {
  const { name, columns } = listOf(params)
  const t = listTexts[context.language]
  return { name, columns, title: `${t.lists[name]!.title}: ${t.importTitle}` }
}

/** First a file, which changes nothing; then what was read of it, which does. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, person } = context
  const list = listOf(params)
  if (!request.headers.get('content-type')?.startsWith('multipart/')) {
    const csv = String((await request.formData()).get('csv') ?? '')
    const plan = await importList(db, list, person!, csv)
    if (plan.wrong.length > 0) return data<Answer>({ plan, csv: '' }, { status: 400 })
    return redirect(`/admin/lists/${list.name}?done=imported`, 303)
  }
  const upload = await readUpload(request, mostBytes)
  if ('refused' in upload) return data<Answer>({ sentence: listTexts[language].fileMissing }, { status: 400 })
  const { text: csv } = decodeText(Buffer.from(upload.file.bytes))
  const plan = await planImport(db, list, csv)
  return data<Answer>({ plan, csv }, { status: plan.wrong.length > 0 ? 400 : 200 })
}

export default function ListImport() {
  const t = useTexts(listTexts)
  const { name, columns, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const names = t.lists[name]!.columns
  return (
    <>
      <a className="back" href={`/admin/lists/${name}`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{title}</h1>
      {answer?.plan && <Plan list={name} columns={columns} plan={answer.plan} csv={answer.csv} />}
      <p>{t.importText}</p>
      <p className="hint">{t.columns(columns.map((column) => names[column.name]).join(', '))}</p>
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
