import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FileInput, Images, PackagePlus, Plus, Route } from 'lucide-react'
import { route } from '~/app/access'
import { authoringTexts } from '~/app/texts/authoring'
import { importScreenTexts } from '~/app/texts/imports'
import { libraryTexts } from '~/app/texts/library'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { pathMakingTexts } from '~/app/texts/pathMaking'
import { EmptyState } from '~/app/ui/EmptyState'
import { useTexts } from '~/app/ui/useTexts'
import { libraryHubs } from '~/modules/authoring/library/visibleLibrary.server'
import { moduleList, sectorModules } from '~/modules/authoring/moduleList.server'
import { waitingUploads } from '~/modules/authoring/packageUploads/waitingUploads.server'
import { makersOf } from '~/modules/paths/making/makers'
import { hasRole } from '~/modules/people/person'
import { Waiting } from '../packages/Waiting'
import { OwnModules, SectorModules } from './ModuleTables'
import { UnsentElsewhere } from './UnsentElsewhere'
import './modules.css'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  return {
    title: authoringTexts[language].modulesTitle,
    personId: person.id,
    isAuthor: hasRole(person, 'author'),
    own: await moduleList(db, person),
    libraries: await libraryHubs(db, person),
    makers: makersOf(person),
    waiting: await waitingUploads(db, person),
    sector: await sectorModules(db, person),
  }
}

export default function Modules() {
  const t = useTexts(authoringTexts)
  const { bringIn } = useTexts(importScreenTexts)
  const library = useTexts(libraryTexts)
  const packages = useTexts(packageUploadTexts)
  const paths = useTexts(pathMakingTexts)
  const { personId, isAuthor, own, libraries, makers, waiting, sector } = useLoaderData<typeof loader>()
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t.modulesTitle}</h1>
          <p>{t.modulesText}</p>
        </div>
        <div className="page-head-actions">
          {isAuthor && (
            <>
              <a className="button" href="/modules/new">
                <Plus aria-hidden="true" size={20} />
                {t.newModule}
              </a>
              <a className="button second" href="/modules/import">
                <FileInput aria-hidden="true" size={20} />
                {bringIn}
              </a>
              <a className="button second" href="/modules/packages">
                <PackagePlus aria-hidden="true" size={20} />
                {packages.bringIn}
              </a>
            </>
          )}
          {makers.map(({ organisationId, name }) => (
            <a key={organisationId} className="button second" href={`/organisations/${organisationId}/paths`}>
              <Route aria-hidden="true" size={20} />
              {makers.length > 1 ? paths.title(name) : paths.short}
            </a>
          ))}
          {libraries.map(({ id, name }) => (
            <a key={id} className="button second" href={`/organisations/${id}/media`}>
              <Images aria-hidden="true" size={20} />
              {libraries.length > 1 ? library.of(name) : library.title}
            </a>
          ))}
        </div>
      </header>
      <UnsentElsewhere personId={personId} />
      <Waiting uploads={waiting} />
      {own.length > 0 ? (
        <OwnModules modules={own} />
      ) : (
        <EmptyState
          drawing="cell"
          title={t.emptyTitle}
          text={isAuthor ? t.emptyText : t.emptyRead}
          action={isAuthor ? { to: '/modules/new', label: t.newModule } : undefined}
        />
      )}
      <section className="module-section">
        <h2>{t.sectorTitle}</h2>
        <p>{sector.length > 0 ? t.sectorText : t.sectorEmpty}</p>
        {sector.length > 0 && <SectorModules modules={sector} />}
      </section>
    </>
  )
}
