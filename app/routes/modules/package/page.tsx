import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PackagePlus } from 'lucide-react'
import { route } from '~/app/access'
import { packageTexts } from '~/app/texts/package'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { useTexts } from '~/app/ui/useTexts'
import { allowedHosts, allowHosts } from '~/modules/authoring/allowHosts.server'
import { openModule } from '~/modules/authoring/openModule.server'
import { packageVersions } from '~/modules/authoring/packageVersions.server'
import { found, present } from '../found.server'
import { ModuleHead } from '../ModuleHead'
import { PublishedVersion } from '../PublishedVersion'
import { Contents } from './Contents'
import { Facts } from './Facts'
import { Hosts } from './Hosts'
import { Judgement } from './Judgement'
import { Versions } from './Versions'
import './package.css'

export const handle = route({
  access: { GET: ['author', 'reviewer', 'coordinator'], POST: ['author'] },
  scripts: false,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person } = context
  const module = found(await openModule(db, person!, params.moduleId!))
  const taken = found(await packageVersions(db, module.id))
  const allowed = await allowedHosts(db, module.id)
  // One that only an older version names may still be allowed.
  const hosts = [...new Set([...(taken.intake?.hosts ?? []), ...allowed])].sort()
  const isSaved = new URL(request.url).searchParams.has('saved')
  return { title: module.title, module, taken, allowed, hosts, isSaved }
}

/** Keeps which hosts the package may ask. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const chosen = (await request.formData()).getAll('host').map(String)
  const { moduleId } = present(await allowHosts(context.db, context.person!, params.moduleId!, chosen))
  return redirect(`/modules/${moduleId}/package?saved`, 303)
}

/** What a package of somebody else is and holds, as its hub sees it. */
export default function PackagePage() {
  const t = useTexts(packageTexts)
  const { bringInNext } = useTexts(packageUploadTexts)
  const { module, taken, allowed, hosts, isSaved } = useLoaderData<typeof loader>()
  const { contents, intake } = taken
  return (
    <>
      <ModuleHead module={module} />
      <h1>{module.title}</h1>
      <p>{t.intro}</p>
      {module.published && <PublishedVersion module={module} published={module.published} state={module.state} />}
      <section className="module-section">
        <h2>{t.title}</h2>
        <Facts
          contents={contents}
          zipBytes={intake?.zipBytes ?? taken.files.bytes}
          files={taken.files.count}
          fileName={intake?.fileName ?? ''}
        />
      </section>
      <Judgement warnings={intake?.warnings ?? []} />
      <Hosts hosts={hosts} allowed={allowed} isChangeable={module.isPublishable} isSaved={isSaved} />
      <section className="module-section">
        <h2>{t.contentsTitle}</h2>
        <Contents root={contents.root} />
      </section>
      <section className="module-section">
        <h2>{t.versionsTitle}</h2>
        <Versions moduleId={module.id} versions={taken.versions} />
        <p className="hint package-note">{t.downloadText}</p>
        {module.isPublishable && (
          <p className="actions">
            <a className="button second" href={`/modules/packages?module=${module.id}`}>
              <PackagePlus aria-hidden="true" size={20} />
              {bringInNext}
            </a>
          </p>
        )}
      </section>
    </>
  )
}
