import { CircleCheck, CircleDashed, CircleDot, Download, TriangleAlert } from 'lucide-react'
import { authoringTexts } from '~/app/texts/authoring'
import { formatTexts } from '~/app/texts/formats'
import { dateText, momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { moduleList, sectorModules } from '~/modules/authoring/moduleList.server'
import { FormatList } from './FormatList'
import './formats.css'

type Own = Awaited<ReturnType<typeof moduleList>>
type Sector = Awaited<ReturnType<typeof sectorModules>>

const stateIcons = { draft: CircleDashed, changed: CircleDot, published: CircleCheck }

/** The modules of the own hubs, a table of its own for each hub when somebody writes for more than one. */
export function OwnModules({ modules }: { modules: Own }) {
  const t = useTexts(authoringTexts)
  const hubs = [...new Set(modules.map((module) => module.hubName))].sort()
  return hubs.map((hub) => (
    <section key={hub} className="module-section">
      <h2>{t.ownTitle(hub)}</h2>
      <OwnTable modules={modules.filter((module) => module.hubName === hub)} />
    </section>
  ))
}

function OwnTable({ modules }: { modules: Own }) {
  const t = useTexts(authoringTexts)
  const language = useLanguage()
  return (
    <table className="module-table">
      <thead>
        <tr>
          <th scope="col">{t.columns.module}</th>
          <th scope="col">{t.columns.state}</th>
          <th scope="col" className="number">
            {t.columns.pages}
          </th>
          <th scope="col">{t.columns.changed}</th>
        </tr>
      </thead>
      <tbody>
        {modules.map((module) => (
          <tr key={module.id}>
            <th scope="row">
              <a href={`/modules/${module.id}`}>{module.title}</a>
              <ModuleContact module={module} />
            </th>
            <td>
              <ModuleState state={module.state} version={module.version} />
            </td>
            <td className="number" data-label={t.columns.pages}>
              {module.source === 'package' ? t.package : module.pages}
            </td>
            <td data-label={t.columns.changed}>
              {t.changedBy(momentText(module.updatedAt, language), module.updatedBy)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whom one asks about a module; when nobody of them is there any more, that the hub has to choose somebody. */
function ModuleContact({ module: { id, contacts, isManaged } }: { module: Own[number] }) {
  const t = useTexts(authoringTexts)
  const names = contacts.filter(({ isThere }) => isThere).map(({ name }) => name)
  const address = `/modules/${id}/people`
  if (names.length > 0)
    return (
      <p className="module-contact">
        {t.contactPerson}: <a href={address}>{names.join(', ')}</a>
      </p>
    )
  return (
    <p className="module-contact state state-near">
      <TriangleAlert aria-hidden="true" size={18} />
      {isManaged ? <a href={address}>{t.contactGone}</a> : t.noContact}
    </p>
  )
}

function ModuleState({ state, version }: { state: keyof typeof stateIcons; version: number | null }) {
  const t = useTexts(authoringTexts)
  const Icon = stateIcons[state]
  const tone = { draft: 'none', changed: 'busy', published: 'passed' }[state]
  return (
    <span className={`state state-${tone}`}>
      <Icon aria-hidden="true" size={18} />
      {state === 'draft' ? t.draft : t[state](version!)}
    </span>
  )
}

/** What every author may take along, newest first. */
export function SectorModules({ modules }: { modules: Sector }) {
  const t = useTexts(authoringTexts)
  const formats = useTexts(formatTexts)
  const language = useLanguage()
  return (
    <ul className="sector-modules">
      {modules.map((module) => (
        <li key={module.moduleId}>
          <div>
            <h3>{module.title}</h3>
            <p className="plate" style={{ '--hub': module.hubColour } as React.CSSProperties}>
              {module.hubName}
            </p>
            <p className="hint">{[t.version(module.number), dateText(module.publishedAt, language)].join(' · ')}</p>
          </div>
          <details className="formats">
            <summary className="button second" aria-label={formats.chooseLong(module.title, module.number)}>
              <Download aria-hidden="true" size={20} />
              {formats.choose}
            </summary>
            <FormatList {...module} />
          </details>
        </li>
      ))}
    </ul>
  )
}
