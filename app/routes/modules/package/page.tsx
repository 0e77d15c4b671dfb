import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CircleCheck, Globe, TriangleAlert } from 'lucide-react'
import { route } from '~/app/access'
import { packageTexts } from '~/app/texts/package'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { openModule } from '~/modules/authoring/openModule.server'
import { packageVersions } from '~/modules/authoring/packageVersions.server'
import { warningText } from '~/modules/packages/reading/texts'
import { found } from '../found.server'
import { ModuleHead } from '../ModuleHead'
import { PublishedVersion } from '../PublishedVersion'
import { Contents } from './Contents'
import { Facts } from './Facts'
import { Versions } from './Versions'
import './package.css'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person } = context
  const module = found(await openModule(db, person!, params.moduleId!))
  return { title: module.title, module, taken: found(await packageVersions(db, module.id)) }
}

/** What a package of somebody else is and holds, as its hub sees it. */
export default function PackagePage() {
  const t = useTexts(packageTexts)
  const { module, taken } = useLoaderData<typeof loader>()
  return (
    <>
      <ModuleHead module={module} />
      <h1>{module.title}</h1>
      <p>{t.intro}</p>
      {module.published && <PublishedVersion module={module} published={module.published} state={module.state} />}
      <section className="module-section">
        <h2>{t.title}</h2>
        <Facts taken={taken} />
      </section>
      <Judgement taken={taken} />
      <section className="module-section">
        <h2>{t.contentsTitle}</h2>
        <Contents root={taken.contents.root} />
      </section>
      <section className="module-section">
        <h2>{t.versionsTitle}</h2>
        <Versions moduleId={module.id} versions={taken.versions} />
        <p className="hint package-note">{module.isPublishable ? `${t.downloadText} ${t.renew}` : t.downloadText}</p>
      </section>
    </>
  )
}

/** What is not as it should be, and what a learner will not get to see. */
function Judgement({ taken: { intake } }: { taken: ReturnType<typeof useLoaderData<typeof loader>>['taken'] }) {
  const t = useTexts(packageTexts)
  const language = useLanguage()
  const warnings = intake?.warnings ?? []
  const hosts = intake?.hosts ?? []
  return (
    <>
      {warnings.length === 0 ? (
        <p className="package-fine">
          <CircleCheck aria-hidden="true" size={20} />
          {t.noWarnings}
        </p>
      ) : (
        <section className="module-section">
          <h2>{t.warningsTitle}</h2>
          <p>{t.warningsText}</p>
          <ul className="problems package-warnings">
            {warnings.map((warning) => (
              <li key={warning.code}>
                <TriangleAlert aria-hidden="true" size={20} />
                <span>{warningText(warning, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hosts.length > 0 && (
        <section className="module-section">
          <h2>{t.hostsTitle}</h2>
          <p>{t.hostsText}</p>
          <ul className="problems">
            {hosts.map((host) => (
              <li key={host} className="advice">
                <Globe aria-hidden="true" size={20} />
                <span>{host}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
