import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft, Star } from 'lucide-react'
import { route } from '~/app/access'
import { teamsTexts } from '~/app/texts/teams'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { readTeam } from '~/modules/coordination/teams/teamList.server'
import { changeTeam } from './changeTeam.server'
import './teams.css'

export const handle = route({
  access: { GET: 'signedIn', POST: 'signedIn' },
  scripts: false,
  partOf: ['participants', 'admin'],
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.team.name ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const found = await readTeam(context.db, context.person!, params.teamId!)
  if (!found) throw data(null, { status: 404 })
  const done = new URL(request.url).searchParams.get('done') ?? ''
  const words = teamsTexts[context.language].done
  return { ...found, done: Object.hasOwn(words, done) ? words[done as keyof typeof words] : undefined }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await changeTeam(context, params.teamId!, await request.formData())
  if (!answer) throw data(null, { status: 404 })
  return answer
}

export default function Team() {
  const t = useTexts(teamsTexts)
  const { team, members, others, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href={`/organisations/${team.organisationId}/teams`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{team.name}</h1>
      <p>{team.organisation}</p>
      {done && !answer && <Notice kind="done">{done}</Notice>}
      <div className="teams">
        <section>
          <h2>{t.members}</h2>
          {members.length === 0 && <p className="hint">{t.noMembers}</p>}
          <ul className="team-list">
            {members.map((member) => (
              <Member key={member.id} member={member} />
            ))}
          </ul>
        </section>
        <div>
          <Others others={others} />
          <details className="team-more" open={Boolean(answer?.error)}>
            <summary>{t.rename}</summary>
            <form method="post" noValidate>
              <TextField
                label={t.name}
                name="name"
                maxLength={80}
                autoComplete="off"
                defaultValue={answer?.typed ?? team.name}
                error={answer?.error}
              />
              <button className="second" name="do" value="rename" type="submit">
                {t.renameAction}
              </button>
            </form>
          </details>
          <details className="team-more">
            <summary>{t.end}</summary>
            <p>{t.endText}</p>
            <form method="post">
              <button className="second" name="do" value="end" type="submit">
                {t.endAction}
              </button>
            </form>
          </details>
        </div>
      </div>
    </>
  )
}

type Shown = { id: string; name: string; email: string; isLead: number; jobTitle: string | null }

function Member({ member: { id, name, email, isLead, jobTitle } }: { member: Shown }) {
  const t = useTexts(teamsTexts)
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span className="hint">{[jobTitle, email].filter(Boolean).join(', ')}</span>
        {isLead === 1 && (
          <span className="team-lead">
            <Star aria-hidden="true" size={18} />
            {t.lead}
          </span>
        )}
      </div>
      <form method="post" className="actions">
        <input type="hidden" name="personId" value={id} />
        <button
          className="quiet"
          name="do"
          value={isLead ? 'unlead' : 'lead'}
          type="submit"
          aria-label={isLead ? t.unmakeLeadOf(name) : t.makeLeadOf(name)}
        >
          {isLead ? t.unmakeLead : t.makeLead}
        </button>
        <button className="quiet" name="do" value="remove" type="submit" aria-label={t.removeFrom(name)}>
          {t.remove}
        </button>
      </form>
    </li>
  )
}

function Others({ others }: { others: { id: string; name: string }[] }) {
  const t = useTexts(teamsTexts)
  if (others.length === 0) return <p className="hint">{t.nobodyLeft}</p>
  return (
    <form method="post" className="card">
      <fieldset>
        <legend>{t.add}</legend>
        <p className="hint">{t.addText}</p>
        <div className="team-others">
          {others.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" name="personId" value={id} />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <button name="do" value="add" type="submit">
        {t.addAction}
      </button>
    </form>
  )
}
