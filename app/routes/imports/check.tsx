import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { z } from 'zod'
import { route } from '~/app/access'
import { parseForm } from '~/app/form.server'
import { importScreenTexts } from '~/app/texts/imports'
import { SelectField, TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { bringIn } from '~/modules/authoring/imports/bringIn.server'
import { lossGroups } from '~/modules/authoring/imports/lossGroups'
import { pageFacts } from '~/modules/authoring/imports/pageFacts.server'
import { forgetUpload, openUpload } from '~/modules/authoring/imports/uploads.server'
import { moduleTitleSchema } from '~/modules/authoring/settings'
import { found, present } from '../modules/found.server'
import { Losses } from './Losses'
import { PageChoice } from './PageChoice'
import { hubsOf, importsFolder, targetOf } from './target.server'
import './imports.css'

export const handle = route({ access: { GET: ['author'], POST: ['author'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const person = context.person!
  const upload = found(openUpload(importsFolder(context), person, params.importId!))
  return {
    title: importScreenTexts[context.language].checkTitle,
    fileName: upload.fileName,
    moduleTitle: upload.title,
    isSlides: upload.kind === 'powerpoint',
    pages: upload.pages.map(pageFacts),
    losses: lossGroups(upload.pages),
    module: await targetOf(context, request),
    hubs: hubsOf(person),
  }
}

/** Makes the pages that were ticked, and opens the first of them. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, files, language } = context
  const person = context.person!
  const upload = found(openUpload(importsFolder(context), person, params.importId!))
  const module = await targetOf(context, request)
  const form = await request.formData()
  const schema = z.object({
    title: module ? z.string().optional() : moduleTitleSchema,
    hubId: z.string().default(hubsOf(person)[0]!.value),
    after: z.string().optional(),
  })
  const parsed = parseForm(schema, form, language)
  const chosen = form.getAll('page').map(Number)
  const wrong = (sentence: string, errors: Record<string, string> = {}) =>
    data({ sentence, errors, chosen }, { status: 400 })
  if (!parsed.ok) return wrong('', parsed.errors)
  const { title = '', hubId, after } = parsed.value
  const target = module ? { moduleId: module.id, after } : { hubId, title }
  const choice = { target, upload, pages: chosen, withNotes: form.has('notes'), language }
  const answer = present(await bringIn(db, files, person, choice))
  const t = importScreenTexts[language]
  if ('refused' in answer) return wrong(answer.refused === 'tooMany' ? t.room(module?.room ?? 100) : t.nothingChosen)
  forgetUpload(importsFolder(context), person, params.importId!)
  return redirect(`/modules/${answer.moduleId}?page=${answer.pageId}`)
}

export default function CheckFile() {
  const t = useTexts(importScreenTexts)
  const { fileName, moduleTitle, isSlides, pages, losses, module, hubs } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const withNotes = pages.filter((page) => page.hasNotes).length
  return (
    <div className="import">
      <a className="back" href={module ? `/modules/import?module=${module.id}` : '/modules/import'}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.other}
      </a>
      <h1>{t.checkTitle}</h1>
      <p>{t.checkText(fileName)}</p>
      {answer?.sentence && <Notice kind="wrong">{answer.sentence}</Notice>}
      <form method="post" noValidate>
        <PageChoice pages={pages} isSlides={isSlides} chosen={answer?.chosen} />
        {withNotes > 0 && (
          <div className="field import-notes">
            <label>
              <input type="checkbox" name="notes" defaultChecked aria-describedby="notes-hint" />
              {t.notes(withNotes)}
            </label>
            <p className="hint" id="notes-hint">
              {t.notesHint}
            </p>
          </div>
        )}
        <Losses groups={losses} isSlides={isSlides} />
        <h2>{t.where}</h2>
        {module ? (
          <>
            <p>{t.intoModule(module.title)}</p>
            {pages.length > module.room && <Notice kind="info">{t.room(module.room)}</Notice>}
            <SelectField
              label={t.after}
              name="after"
              defaultValue={module.pages.at(-1)?.id}
              options={module.pages.map(({ id, title }, place) => ({
                value: id,
                label: `${place + 1}. ${title.trim() || t.untitled}`,
              }))}
            />
          </>
        ) : (
          <>
            <TextField
              label={t.title}
              name="title"
              maxLength={120}
              defaultValue={moduleTitle}
              error={answer?.errors.title}
            />
            {hubs.length > 1 && <SelectField label={t.hub} name="hubId" options={hubs} />}
          </>
        )}
        <button type="submit">{t.make}</button>
      </form>
    </div>
  )
}
