import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft, BadgeCheck } from 'lucide-react'
import { z } from 'zod'
import { route } from '~/app/access'
import { parseForm } from '~/app/form.server'
import { packageTexts } from '~/app/texts/package'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { SelectField, TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { allowedHosts } from '~/modules/authoring/allowHosts.server'
import { acceptUpload } from '~/modules/authoring/packageUploads/acceptUpload.server'
import { acceptWritten } from '~/modules/authoring/packageUploads/acceptWritten.server'
import { moduleTitleSchema } from '~/modules/authoring/settings'
import { readWrittenInWorker, unpackInWorker } from '~/modules/packages/reading/readInWorker.server'
import { refusalText } from '~/modules/packages/reading/texts'
import { hubsOf } from '../imports/target.server'
import { present } from '../modules/found.server'
import { Contents } from '../modules/package/Contents'
import { Facts } from '../modules/package/Facts'
import { Judgement } from '../modules/package/Judgement'
import { HostChoice } from './HostChoice'
import { openWhole } from './openWhole.server'
import { filesFolder, packageOf, uploadsFolder } from './places.server'
import { isWritten, WrittenChoice } from './WrittenChoice'
import { writtenRefusal } from './writtenRefusal.server'
import '../modules/modules.css'
import '../modules/package/package.css'
import './packages.css'

export const handle = route({ access: { GET: ['author'], POST: ['author'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const t = packageUploadTexts[context.language]
  const upload = await openWhole(context, params.uploadId!)
  if ('sentence' in upload) return { title: t.refusedTitle, refused: upload.sentence, whole: undefined }
  const { contents, title, warnings, hosts, zipBytes, files, written } = upload.reading
  const module = await packageOf(context, upload.moduleId)
  const whole = {
    id: upload.id,
    facts: { contents, zipBytes, files, fileName: upload.fileName },
    moduleTitle: (isWritten(written) ? written.title : title).slice(0, 120),
    warnings,
    hosts,
    allowed: module ? await allowedHosts(context.db, module.id) : [],
    module,
    written: module ? undefined : written,
    hubs: hubsOf(context.person!),
  }
  return { title: t.checkTitle, refused: undefined, whole }
}

/** Makes a module of the package, or a version, and opens its page. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, files, person, language } = context
  const upload = await openWhole(context, params.uploadId!)
  if ('sentence' in upload) return redirect(`/modules/packages/${params.uploadId}`, 303)
  const form = await request.formData()
  const schema = z.object({
    title: upload.moduleId === null ? moduleTitleSchema : z.string().optional(),
    hubId: z.string().max(40).optional(),
    as: z.enum(['module', 'package']).default('package'),
  })
  const parsed = parseForm(schema, form, language)
  const hosts = form.getAll('host').map(String)
  const values = { title: String(form.get('title') ?? ''), as: form.get('as') === 'package' ? 'package' : 'module' }
  const wrong = (sentence: string, errors: Record<string, string> = {}) =>
    data({ sentence, errors, hosts, values }, { status: 400 })
  if (!parsed.ok) return wrong('', parsed.errors)
  const folder = uploadsFolder(context)
  const choice = { id: upload.id, ...parsed.value }
  if (parsed.value.as === 'module' && isWritten(upload.reading.written)) {
    const written = present(await acceptWritten(db, { files, folder, read: readWrittenInWorker }, person!, choice))
    if (!('refused' in written)) return redirect(`/modules/${written.moduleId}?page=${written.pageId}`, 303)
    return wrong(writtenRefusal(written.refused, language))
  }
  const places = { files, folder, unpack: unpackInWorker(filesFolder(context)) }
  const made = present(await acceptUpload(db, places, person!, { ...choice, hosts }))
  if (!('refused' in made)) return redirect(`/modules/${made.moduleId}/package`, 303)
  const { refused } = made
  return wrong(typeof refused === 'object' ? refusalText(refused, language) : packageUploadTexts[language].failed)
}

export default function CheckPackage() {
  const t = useTexts(packageUploadTexts)
  const { title, refused, whole } = useLoaderData<typeof loader>()
  return (
    <div className="packages">
      <a className="back" href="/modules/packages">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.other}
      </a>
      <h1>{title}</h1>
      {refused && <Notice kind="wrong">{refused}</Notice>}
      {whole && <Whole {...whole} />}
    </div>
  )
}

type Loaded = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['whole']>

function Whole({ id, facts, moduleTitle, warnings, hosts, allowed, module, hubs, written }: Loaded) {
  const t = useTexts(packageUploadTexts)
  const words = useTexts(packageTexts)
  const answer = useActionData<typeof action>()
  const own = isWritten(written)
  const about = (
    <>
      <section className="module-section">
        <h2>{words.title}</h2>
        <Facts {...facts} />
      </section>
      <Judgement warnings={warnings} />
      <section className="module-section">
        <h2>{words.contentsTitle}</h2>
        <Contents root={facts.contents.root} />
      </section>
    </>
  )
  const hostChoice = hosts.length > 0 && (
    <section className="module-section">
      <h2>{words.hostsTitle}</h2>
      <p>{t.hostsText}</p>
      <HostChoice hosts={hosts} allowed={answer?.hosts ?? allowed} />
    </section>
  )
  return (
    <>
      <p>{t.checkText(facts.fileName)}</p>
      {answer?.sentence && <Notice kind="wrong">{answer.sentence}</Notice>}
      {written === 'unreadable' && <Notice kind="info">{t.writtenUnreadable}</Notice>}
      {!own && about}
      <form method="post" noValidate>
        {!own && hostChoice}
        <section className="module-section">
          <h2>{own ? t.writtenTitle : t.where}</h2>
          {own && <WrittenChoice written={written} chosen={answer?.values.as} />}
          {module ? (
            <p>{t.asVersion(module.next, module.title)}</p>
          ) : (
            <>
              <TextField
                label={t.title}
                hint={own ? undefined : t.titleHint}
                name="title"
                maxLength={120}
                defaultValue={answer?.values.title ?? moduleTitle}
                error={answer?.errors.title}
              />
              {hubs.length > 1 && <SelectField label={t.hub} name="hubId" options={hubs} />}
              {!own && <p>{t.what}</p>}
            </>
          )}
          {own && hosts.length > 0 && (
            <details className="written-about">
              <summary>{words.hostsTitle}</summary>
              {hostChoice}
            </details>
          )}
          <button type="submit">
            <BadgeCheck aria-hidden="true" size={20} />
            {own ? t.bringItIn : t.publish(module?.next ?? 1)}
          </button>
        </section>
      </form>
      <form method="post" action={`/modules/packages/${id}/removal`}>
        <button type="submit" className="quiet">
          {t.throwAway}
        </button>
      </form>
      {own && (
        <details className="written-about">
          <summary>{t.aboutPackage}</summary>
          {about}
        </details>
      )}
    </>
  )
}
