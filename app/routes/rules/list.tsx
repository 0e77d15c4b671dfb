import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Repeat } from 'lucide-react'
import { route } from '~/app/access'
import { rulesTexts } from '~/app/texts/rules'
import { dayText, momentText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { OrganisationParts } from '~/app/ui/OrganisationParts'
import { useLanguage } from '~/app/ui/useTexts'
import { ruleList } from '~/modules/coordination/rules/ruleList.server'
import { managedOrganisation } from '~/modules/people/managedOrganisations.server'
import '../teams/teams.css'

export const handle = route({ access: { GET: 'signedIn' }, scripts: false, partOf: ['participants', 'admin'] })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language, person } = context
  const found = await ruleList(db, person!, params.organisationId!)
  if (!found) throw data(null, { status: 404 })
  const search = new URL(request.url).searchParams
  return {
    ...found,
    managesPeople: Boolean(await managedOrganisation(db, person!, found.followed.organisationId)),
    made: found.rules.find(({ id }) => id === search.get('made')),
    isEnded: search.get('done') === 'ended',
    title: rulesTexts[language].title(found.followed.name),
  }
}

type Rule = Awaited<ReturnType<typeof loader>>['rules'][number]

export default function Rules() {
  const t = rulesTexts[useLanguage()]
  const { followed, rules, managesPeople, made, isEnded, title } = useLoaderData<typeof loader>()
  const to = `/organisations/${followed.organisationId}/standing-assignments/new`
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
        <a className="button" href={to}>
          <Repeat aria-hidden="true" size={20} />
          {t.make}
        </a>
      </header>
      <OrganisationParts organisationId={followed.organisationId} managesPeople={managesPeople} />
      <p>{t.text}</p>
      {made && (
        <Notice kind="done">
          <p>{t.made(made.people)}</p>
          <End rule={made} label={t.undo} />
        </Notice>
      )}
      {isEnded && <Notice kind="done">{t.ended}</Notice>}
      {rules.length === 0 ? (
        <EmptyState as="h2" drawing="gripper" title={t.none} text={t.noneText} />
      ) : (
        <ul className="team-list">
          {rules.map((rule) => (
            <RuleItem key={rule.id} rule={rule} />
          ))}
        </ul>
      )}
    </>
  )
}

function RuleItem({ rule }: { rule: Rule }) {
  const language = useLanguage()
  const t = rulesTexts[language]
  const { what, title, part, startsAt, dueOn, dueDays, repeatMonths, people, maker, createdAt } = rule
  const due = dueOn ? t.onDay(dayText(Date.parse(dueOn), language)) : dueDays !== null ? t.afterDays(dueDays) : t.noDay
  const when = what === 'session' && startsAt ? momentText(startsAt, language) : due
  const facts = [t.for(whomOf(rule, t)), when, repeatMonths !== null && t.repeats(repeatMonths)]
  return (
    <li>
      <div>
        <span className="hint">{t.whats[what]}</span>
        <strong>{part ? `${title}: ${part}` : title}</strong>
        <span>{facts.filter(Boolean).join(', ')}</span>
        <span className="hint">{`${t.asks(people)}. ${t.madeBy(maker ?? '', dayText(createdAt, language))}.`}</span>
      </div>
      <End rule={rule} label={t.end} />
    </li>
  )
}

function whomOf({ whom, team, person, jobTitle }: Rule, t: (typeof rulesTexts)['nl']) {
  if (whom === 'team') return t.whom.team(team ?? '')
  if (whom === 'jobTitle') return t.whom.jobTitle(jobTitle ?? '')
  return whom === 'person' ? t.whom.person(person ?? '') : t.whom[whom]
}

function End({ rule: { id, title }, label }: { rule: Rule; label: string }) {
  const t = rulesTexts[useLanguage()]
  return (
    <form method="post" action={`/standing-assignments/${id}/withdrawal`}>
      <button className="second" type="submit" aria-label={`${label}: ${t.endOf(title)}`}>
        {label}
      </button>
    </form>
  )
}
