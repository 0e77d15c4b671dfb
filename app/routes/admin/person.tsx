import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft, KeyRound } from 'lucide-react'
import { route } from '~/app/access'
import { HandOver } from '~/app/routes/people/HandOver'
import { adminTexts } from '~/app/texts/admin'
import { peopleTexts } from '~/app/texts/people'
import { SelectField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { allOrganisations } from '~/modules/people/organisations.server'
import { personRecord } from '~/modules/people/people.server'
import { everyRole } from '~/modules/people/roleSchema'
import { changePerson } from './changePerson.server'
import './admin.css'
import '~/app/routes/people/people.css'

export const handle = route({ access: { GET: 'administrator', POST: 'administrator' } })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.person.name ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const person = await personRecord(context.db, params.personId!)
  if (!person) throw data(null, { status: 404 })
  return { person, organisations: await allOrganisations(context.db) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await changePerson(context, params.personId!, await request.formData())
  if (!answer) throw data(null, { status: 404 })
  return answer
}

type Record = ReturnType<typeof useLoaderData<typeof loader>>['person']

export default function Person() {
  const t = useTexts(adminTexts)
  const { person, organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href="/admin/people">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{person.name}</h1>
      <p>{person.email}</p>
      {answer && 'link' in answer && <HandOver {...answer.link} />}
      {answer && 'refusal' in answer && <Notice kind="wrong">{answer.refusal}</Notice>}
      <section className="person-part">
        <h2>{t.roles}</h2>
        <HeldRoles person={person} />
        <GiveRole
          organisations={organisations}
          error={answer && 'roleError' in answer ? answer.roleError : undefined}
        />
      </section>
      <section className="person-part">
        <h2>{t.passwordTitle}</h2>
        <p>{person.hasPassword ? t.hasPassword : t.noPassword}</p>
        <form method="post">
          <button className="second" name="do" value="link" type="submit">
            <KeyRound aria-hidden="true" size={20} />
            {t.link}
          </button>
        </form>
      </section>
      <section className="person-part">
        <h2>{t.administrator}</h2>
        <p>{t.administratorText}</p>
        <form method="post">
          <button className="second" name="do" value={person.administersSince ? 'demote' : 'promote'} type="submit">
            {person.administersSince ? t.removeAdministrator : t.makeAdministrator}
          </button>
        </form>
      </section>
    </>
  )
}

function HeldRoles({ person }: { person: Record }) {
  const t = useTexts(adminTexts)
  const { roles, removeRole, removeAction } = useTexts(peopleTexts)
  if (person.roles.length === 0) return <p>{t.nowhere}</p>
  return (
    <ul className="person-roles">
      {person.roles.map(({ organisationId, organisation, role }) => (
        <li key={organisationId + role}>
          <span>
            {roles[role]}, <a href={`/organisations/${organisationId}/people`}>{organisation}</a>
          </span>
          <form method="post">
            <input type="hidden" name="organisationId" value={organisationId} />
            <input type="hidden" name="role" value={role} />
            <button
              className="quiet"
              name="do"
              value="remove"
              type="submit"
              aria-label={removeRole(roles[role], person.name)}
            >
              {removeAction}
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

type Place = { id: string; name: string }

function GiveRole({ organisations, error }: { organisations: Place[]; error?: string }) {
  const t = useTexts(adminTexts)
  const { roles } = useTexts(peopleTexts)
  return (
    <form method="post" className="admin-search">
      <SelectField
        label={t.organisation}
        name="organisationId"
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        label={t.role}
        name="role"
        error={error}
        options={everyRole.map((role) => ({ value: role, label: roles[role] }))}
      />
      <button className="second" name="do" value="grant" type="submit">
        {t.giveAction}
      </button>
    </form>
  )
}
