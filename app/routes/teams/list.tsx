import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Users } from 'lucide-react'
import { route } from '~/app/access'
import { teamsTexts } from '~/app/texts/teams'
import { EmptyState } from '~/app/ui/EmptyState'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { OrganisationParts } from '~/app/ui/OrganisationParts'
import { useTexts } from '~/app/ui/useTexts'
import { makeTeam } from '~/modules/coordination/teams/makeTeam.server'
import { teamNameSchema } from '~/modules/coordination/teams/profileSchemas'
import { teamList } from '~/modules/coordination/teams/teamList.server'
import { managedOrganisation } from '~/modules/people/managedOrganisations.server'
import './teams.css'

export const handle = route({
  access: { GET: 'signedIn', POST: 'signedIn' },
  scripts: false,
  partOf: ['participants', 'admin'],
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language, person } = context
  const found = await teamList(db, person!, params.organisationId!)
  if (!found) throw data(null, { status: 404 })
  const managesPeople = Boolean(await managedOrganisation(db, person!, found.organisation.id))
  const isEnded = new URL(request.url).searchParams.get('done') === 'ended'
  return { ...found, managesPeople, isEnded, title: teamsTexts[language].title(found.organisation.name) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const t = teamsTexts[context.language]
  const typed = String((await request.formData()).get('name') ?? '')
  const name = teamNameSchema.safeParse(typed)
  if (!(await teamList(context.db, context.person!, params.organisationId!))) throw data(null, { status: 404 })
  if (!name.success) return data({ typed, error: t.wrongName }, { status: 400 })
  const made = await makeTeam(context.db, context.person!, params.organisationId!, name.data)
  if (!made) throw data(null, { status: 404 })
  if ('refused' in made) return data({ typed, error: t.known }, { status: 400 })
  return redirect(`/teams/${made.teamId}?done=made`, 303)
}

export default function Teams() {
  const t = useTexts(teamsTexts)
  const { organisation, teams, managesPeople, isEnded, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1>{title}</h1>
      <OrganisationParts organisationId={organisation.id} managesPeople={managesPeople} />
      <p>{t.text}</p>
      {isEnded && !answer && <Notice kind="done">{t.done.ended}</Notice>}
      <div className="teams">
        {teams.length === 0 ? (
          <EmptyState as="h2" drawing="cell" title={t.none} text={t.noneText} />
        ) : (
          <ul className="team-list">
            {teams.map(({ id, name, people, leads }) => (
              <li key={id}>
                <a href={`/teams/${id}`}>
                  <Users aria-hidden="true" size={20} />
                  <strong>{name}</strong>
                </a>
                <span>{t.people(people)}</span>
                <span className="hint">{leads ? t.leads(leads) : t.noLead}</span>
              </li>
            ))}
          </ul>
        )}
        <section className="card">
          <h2>{t.makeTitle}</h2>
          <form method="post" noValidate>
            <TextField
              label={t.name}
              name="name"
              autoComplete="off"
              maxLength={80}
              defaultValue={answer?.typed}
              error={answer?.error}
            />
            <button type="submit">{t.make}</button>
          </form>
        </section>
      </div>
    </>
  )
}
