import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Filter } from 'lucide-react'
import { route } from '~/app/access'
import { moduleResultsTexts } from '~/app/texts/moduleResults'
import { EmptyState } from '~/app/ui/EmptyState'
import { SelectField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { openModule } from '~/modules/authoring/openModule.server'
import { type ModuleFigures, moduleFigures } from '~/modules/progress/moduleFigures.server'
import { written } from '../found.server'
import { ModuleHead } from '../ModuleHead'
import { LookFirst } from './LookFirst'
import { PageTable } from './PageTable'
import { QuestionTable } from './QuestionTable'
import './results.css'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const module = written(await openModule(db, person!, params.moduleId!))
  const asked = Number(new URL(request.url).searchParams.get('version'))
  const title = `${moduleResultsTexts[language].title}: ${module.title}`
  return { title, module, figures: (await moduleFigures(db, module.id, asked)) ?? null }
}

export default function Results() {
  const t = useTexts(moduleResultsTexts)
  const { module, figures } = useLoaderData<typeof loader>()
  return (
    <>
      <ModuleHead module={module} />
      <h1>{t.title}</h1>
      {figures ? (
        <Figures figures={figures} language={module.settings.language} />
      ) : (
        <EmptyState
          as="h2"
          drawing="gap"
          title={t.unpublishedTitle}
          text={t.unpublishedText}
          action={{ to: `/modules/${module.id}/publication`, label: t.toPublication }}
        />
      )}
    </>
  )
}

function Figures({ figures, language }: { figures: ModuleFigures; language: string }) {
  const t = useTexts(moduleResultsTexts)
  const { people, questions, pages } = figures
  return (
    <>
      {figures.versions.length > 1 && <VersionChoice figures={figures} />}
      {questions && pages ? (
        <>
          <p>{t.intro(people)}</p>
          <LookFirst questions={questions} language={language} />
          <QuestionTable questions={questions} language={language} />
          <PageTable pages={pages} people={people} language={language} />
        </>
      ) : (
        <EmptyState as="h2" drawing="gap" title={t.fewTitle} text={t.fewText(people)} />
      )}
    </>
  )
}

function VersionChoice({ figures: { versions, number } }: { figures: ModuleFigures }) {
  const t = useTexts(moduleResultsTexts)
  return (
    <form method="get" className="results-version">
      <SelectField
        label={t.version}
        name="version"
        defaultValue={String(number)}
        options={versions.map((one) => ({ value: String(one.number), label: t.versionOf(one.number, one.people) }))}
      />
      <button type="submit" className="second">
        <Filter aria-hidden="true" size={20} />
        {t.show}
      </button>
    </form>
  )
}
