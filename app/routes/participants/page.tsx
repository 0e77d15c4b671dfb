import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CalendarDays, ClipboardCheck, Download, Route, UserPlus, Users } from 'lucide-react'
import { route } from '~/app/access'
import { assignmentsTexts } from '~/app/texts/assignments'
import { employeeApplicationsTexts } from '~/app/texts/employeeApplications'
import { participantsTexts } from '~/app/texts/participants'
import { pathTexts } from '~/app/texts/paths'
import { seatsTexts } from '~/app/texts/seats'
import { todayTexts } from '~/app/texts/today'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import { broughtAlong } from '~/modules/coordination/leaving/takeAlong.server'
import { today } from '~/modules/coordination/today/today.server'
import { applyingCompanies } from '~/modules/intake/applying/employees.server'
import { pathsToFollow } from '~/modules/paths/coordinating/pathsToFollow.server'
import { askedParticipants } from '~/modules/progress/askedParticipants.server'
import { batch } from '~/modules/progress/assigning/batch.server'
import { unseenAssignments } from '~/modules/progress/assigning/unseenAssignments.server'
import { participantFigures } from '~/modules/progress/participantFigures.server'
import { participantCount, participants } from '~/modules/progress/participants.server'
import { type ParticipantSort, type ParticipantsQuery, participantsPerPage } from '~/modules/progress/participantsQuery'
import { AskFromWork } from '../practice/AskFromWork'
import { AssignmentNews, Unseen } from './Assigned'
import { assignAddress, participantsAddress } from './address'
import { Brought } from './Brought'
import { Figures } from './Figures'
import { Filter } from './Filter'
import { Rows } from './Rows'
import { Today } from './Today'
import './participants.css'

export const handle = route({ access: { GET: ['coordinator', 'teamLead'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const search = new URL(request.url).searchParams
  const asked = await askedParticipants(db, person, search)
  if (!asked) throw data(null, { status: 404 })
  const { followed, query } = asked
  const managesPeople = person.memberships.some(
    (membership) => membership.organisationId === followed.organisationId && membership.role === 'coordinator',
  )
  return {
    ...asked,
    title: participantsTexts[language].title,
    figures: await participantFigures(db, person, followed, query),
    total: await participantCount(db, person, followed, query),
    rows: await participants(db, person, followed, query),
    unseen: await unseenAssignments(db, person, followed, query.module),
    given: await batch(db, person, search.get('assigned') ?? ''),
    done: search.get('done'),
    managesPeople,
    appliesForEmployees: applyingCompanies(person).includes(followed.organisationId),
    paths: await pathsToFollow(db, followed),
    // Who looks for something has seen it.
    today: isChosen(query) ? undefined : await today(db, person, followed, todayAsked(search)),
    brought: await broughtAlong(db, followed),
  }
}

export default function Participants() {
  const t = useTexts(participantsTexts)
  const {
    all,
    followed,
    query,
    choices,
    figures,
    rows,
    total,
    managesPeople,
    appliesForEmployees,
    unseen,
    given,
    done,
    paths,
    today,
    brought,
  } = useLoaderData<typeof loader>()
  const assignWords = useTexts(assignmentsTexts)
  const seatWords = useTexts(seatsTexts)
  const applyWords = useTexts(employeeApplicationsTexts)
  const { as, name } = followed
  const todayWords = useTexts(todayTexts)
  const isFiltered = isChosen(query)
  const isEmpty = figures.enrolled === 0 && !isFiltered
  return (
    <>
      <header className="participants-head">
        <div>
          <h1>{t.title}</h1>
          <p>{as === 'hub' ? t.ofHub(name) : t.ofEmployer(name)}</p>
        </div>
        <div className="actions">
          <a className="button" href={assignAddress(followed.organisationId, query.module)}>
            <ClipboardCheck aria-hidden="true" size={20} />
            {assignWords.assign}
          </a>
          {as === 'employer' && (
            <a className="button second" href="/seats">
              <CalendarDays aria-hidden="true" size={20} />
              {seatWords.allTitle}
            </a>
          )}
          {appliesForEmployees && (
            <a className="button second" href="/employee-applications">
              <UserPlus aria-hidden="true" size={20} />
              {applyWords.open}
            </a>
          )}
          {managesPeople && (
            <a className="button second" href={`/organisations/${followed.organisationId}/people`}>
              <Users aria-hidden="true" size={20} />
              {t.people(name)}
            </a>
          )}
          {!managesPeople && (
            <a className="button second" href={`/organisations/${followed.organisationId}/teams`}>
              <Users aria-hidden="true" size={20} />
              {todayWords.teams}
            </a>
          )}
        </div>
      </header>
      <AssignmentNews given={given} done={done} />
      {done === 'reminded' && <Notice kind="done">{todayWords.remindedNow}</Notice>}
      {today && !isEmpty && <Today today={today} organisationId={followed.organisationId} as={as} />}
      {!isEmpty && <Figures figures={figures} query={query} />}
      {(!isEmpty || all.length > 1) && <Filter query={query} followed={followed} all={all} choices={choices} />}
      {isEmpty ? (
        <EmptyState
          as="h2"
          drawing="gripper"
          title={t.emptyTitle}
          text={as === 'hub' ? t.emptyHub(name) : t.emptyEmployer(name)}
          action={{ to: '/catalogue', label: t.emptyAction }}
        />
      ) : (
        <>
          {rows.length > 0 ? (
            <Rows rows={rows} columns={columnsFor(as, query.module !== undefined)} query={query} />
          ) : (
            <p className="participants-none">{t.noMatch}</p>
          )}
          <div className="participants-foot">
            <Pages
              page={query.page}
              perPage={participantsPerPage}
              shown={rows.length}
              total={total}
              address={(page) => participantsAddress(query, { page })}
            />
            <a className="button second" href={participantsAddress(query, {}, '/participants.csv')} download>
              <Download aria-hidden="true" size={20} />
              {t.csv}
            </a>
          </div>
        </>
      )}
      <PathLinks paths={paths} organisationId={followed.organisationId} signsOff={managesPeople} />
      <Unseen list={unseen} />
      <Brought results={brought} />
      <AskFromWork />
    </>
  )
}

function todayAsked(search: URLSearchParams) {
  return { team: search.get('team'), isWhole: search.get('behind') === 'all' }
}

function isChosen({ module, company, state, text, page }: ParticipantsQuery) {
  return Boolean(module || company || state || text || page > 1)
}

type Paths = Awaited<ReturnType<typeof pathsToFollow>>

/** The learning paths in which people of this organisation are, or which are its own. */
function PathLinks({ paths, organisationId, signsOff }: { paths: Paths; organisationId: string; signsOff: boolean }) {
  const t = useTexts(pathTexts)
  if (paths.length === 0) return null
  return (
    <section className="unseen">
      <h2>{t.ofPeople}</h2>
      <ul>
        {paths.map(({ id, title }) => (
          <li key={id}>
            <a href={`/paths/${id}/participants?organisation=${organisationId}`}>
              <Route aria-hidden="true" size={18} /> {title}
            </a>
          </li>
        ))}
      </ul>
      {signsOff && (
        <p>
          <a href="/work-orders">{t.signOff}</a>
        </p>
      )}
    </section>
  )
}

function columnsFor(as: 'hub' | 'employer', isOneModule: boolean): ParticipantSort[] {
  return [
    'name',
    ...(as === 'hub' ? (['company'] as const) : []),
    ...(isOneModule ? [] : (['module'] as const)),
    'state',
    'due',
    'progress',
    'score',
    'time',
    'seen',
  ]
}
