import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { moduleTeamTexts } from '~/app/texts/moduleTeam'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { openModule } from '~/modules/authoring/openModule.server'
import { moduleTeam } from '~/modules/authoring/team/moduleTeam.server'
import { found } from '../found.server'
import { ModuleHead } from '../ModuleHead'
import { CoAuthors } from './CoAuthors'
import { Contacts } from './Contacts'
import { changeTeam } from './changeTeam.server'
import './team.css'

export const handle = route({
  access: { GET: ['author', 'reviewer', 'coordinator'], POST: ['author', 'coordinator'] },
  scripts: false,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const module = found(await openModule(db, person!, params.moduleId!))
  const team = await moduleTeam(db, module)
  const managesPeople = person!.memberships.some(
    ({ organisationId, role }) => organisationId === module.hubId && role === 'coordinator',
  )
  return { title: `${moduleTeamTexts[language].title} ${module.title}`, module, team, managesPeople }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = found(await changeTeam(context, params.moduleId!, await request.formData()))
  return 'done' in answer ? answer : data(answer, { status: 400 })
}

export default function People() {
  const t = useTexts(moduleTeamTexts)
  const { module, team, managesPeople } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { id, hubId, hubName, isManaged } = module
  return (
    <>
      <ModuleHead module={module} />
      <h1>{t.title}</h1>
      {answer && 'done' in answer && <Notice kind="done">{answer.done}</Notice>}
      <p>{t.intro(hubName)}</p>
      <Contacts
        team={team}
        hubName={hubName}
        isManaged={isManaged}
        error={answer && 'errors' in answer ? answer.errors.personId : undefined}
      />
      <section className="team-part">
        <h2>{t.authors(hubName)}</h2>
        {team.authors.length > 0 ? (
          <ul>
            {team.authors.map((author) => (
              <li key={author.id}>{author.name}</li>
            ))}
          </ul>
        ) : (
          <>
            <p>{t.noAuthors(hubName)}</p>
            {managesPeople && <a href={`/organisations/${hubId}/people`}>{t.makeAuthor}</a>}
          </>
        )}
      </section>
      <CoAuthors key={id} team={team} isManaged={isManaged} answer={answer} />
    </>
  )
}
