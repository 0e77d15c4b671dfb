import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { authoringTexts } from '~/app/texts/authoring'
import { importScreenTexts } from '~/app/texts/imports'
import { Field } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { readUpload } from '~/app/upload.server'
import { judgeImages } from '~/modules/authoring/imports/judgeImages.server'
import { readInWorker } from '~/modules/authoring/imports/readInWorker.server'
import { importTexts } from '~/modules/authoring/imports/texts'
import { keepUpload } from '~/modules/authoring/imports/uploads.server'
import { importsFolder, targetOf } from './target.server'
import './imports.css'

export const handle = route({ access: { GET: ['author'], POST: ['author'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

const mostBytes = 64 * 1024 * 1024

export async function loader({ context, request }: LoaderFunctionArgs) {
  return { title: importScreenTexts[context.language].chooseTitle, module: await targetOf(context, request) }
}

/** Reads the file that is sent, keeps what was read for a day, and goes on to look at it. Refuses with one sentence. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { language, person } = context
  const module = await targetOf(context, request)
  const { refusals } = importTexts[language]
  const upload = await readUpload(request, mostBytes)
  if ('refused' in upload) {
    const sentence = upload.refused === 'tooLarge' ? refusals.tooLarge : importScreenTexts[language].fileMissing
    return data({ sentence }, { status: upload.refused === 'tooLarge' ? 413 : 400 })
  }
  const read = await readInWorker({ ...upload.file, language })
  if ('refused' in read)
    return data({ sentence: refusals[read.refused] }, { status: read.refused === 'busy' ? 429 : 400 })
  const document = await judgeImages(read)
  const id = keepUpload(importsFolder(context), person!, { ...document, fileName: upload.file.name.slice(-120) })
  return redirect(`/modules/import/${id}${module ? `?module=${module.id}` : ''}`)
}

export default function ChooseFile() {
  const t = useTexts(importScreenTexts)
  const { back } = useTexts(authoringTexts)
  const { module } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="import">
      <a className="back" href={module ? `/modules/${module.id}` : '/modules'}>
        <ArrowLeft aria-hidden="true" size={18} />
        {module ? module.title : back}
      </a>
      <h1>{t.chooseTitle}</h1>
      <p>{t.chooseText}</p>
      <p>{module ? t.intoModule(module.title) : t.intoNew}</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <Field label={t.file} hint={t.fileHint} error={answer?.sentence}>
          {(parts) => <input type="file" name="file" accept=".docx,.pptx,.md,.markdown,.txt" {...parts} />}
        </Field>
        <button type="submit">{t.read}</button>
      </form>
      <div className="import-rules">
        <Points title={t.comesTitle} points={t.comes} />
        <Points title={t.rulesTitle} points={t.rules} />
      </div>
    </div>
  )
}

function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
