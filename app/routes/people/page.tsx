import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft, ClipboardCheck, FileUp, Search } from 'lucide-react'
import { route } from '~/app/access'
import { assignmentsTexts } from '~/app/texts/assignments'
import { peopleTexts } from '~/app/texts/people'
import { teamsTexts } from '~/app/texts/teams'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { OrganisationParts } from '~/app/ui/OrganisationParts'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import { organisationPeople, peoplePerPage } from '~/modules/people/organisationPeople.server'
import { peopleQuery } from '~/modules/people/peopleQuery'
import { followedBy } from '~/modules/progress/followed'
import { assignAddress } from '../participants/address'
import { AddForm } from './AddForm'
import { changePeople } from './change.server'
import { HandOver } from './HandOver'
import { Member } from './Member'
import './people.css'

export const handle = route({ access: { GET: 'signedIn', POST: 'signedIn' }, partOf: 'participants' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const search = new URL(request.url).searchParams
  const query = peopleQuery.parse(Object.fromEntries(search))
  const found = await organisationPeople(db, context.person!, params.organisationId!, query)
  if (!found) throw data(null, { status: 404 })
  const t = peopleTexts[language]
  const done = search.get('done') ?? ''
  return {
    ...found,
    query,
    title: t.title(found.organisation.name),
    done: doneWords(done, language),
    isAdministrator: context.person!.isAdministrator,
    follows: !context.person!.isAdministrator,
    assigns: followedBy(context.person!).some(({ organisationId }) => organisationId === found.organisation.id),
    perPage: peoplePerPage,
  }
}

function doneWords(done: string, language: Language) {
  const { done: words } = peopleTexts[language]
  const teamWords = teamsTexts[language]
  if (done === 'invited') return teamWords.invited
  if (done === 'asked') return teamWords.asked
  if (done === 'profile') return teamWords.profileDone
  return Object.hasOwn(words, done) ? words[done as keyof typeof words] : undefined
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await changePeople(context, params.organisationId!, await request.formData())
  if (!answer) throw data(null, { status: 404 })
  return answer
}

export default function People() {
  const t = useTexts(peopleTexts)
  const teamWords = useTexts(teamsTexts)
  const assignWords = useTexts(assignmentsTexts)
  const { organisation, grantable, people, total, query, done, follows, perPage, assigns } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const link = answer && 'link' in answer ? answer.link : undefined
  const refusal = answer && 'refusal' in answer ? answer.refusal : undefined
  return (
    <>
      <a className="back" href={follows ? `/participants?organisation=${organisation.id}` : '/admin'}>
        <ArrowLeft aria-hidden="true" size={18} />
        {follows ? t.back : t.backToAdmin}
      </a>
      <OrganisationParts organisationId={organisation.id} managesPeople />
      <header className="people-head">
        <h1>{t.title(organisation.name)}</h1>
        <a className="button second" href={`/organisations/${organisation.id}/people/import`}>
          <FileUp aria-hidden="true" size={20} />
          {teamWords.import}
        </a>
        {assigns && (
          <a className="button second" href={assignAddress(organisation.id)}>
            <ClipboardCheck aria-hidden="true" size={20} />
            {assignWords.assign}
          </a>
        )}
      </header>
      {link && <HandOver {...link} />}
      {refusal && <Notice kind="wrong">{refusal}</Notice>}
      {done && !answer && <Notice kind="done">{done}</Notice>}
      <div className="people">
        <section>
          <form className="people-search" method="get">
            <TextField label={t.search} name="text" type="search" defaultValue={query.text} />
            <button className="second" type="submit">
              <Search aria-hidden="true" size={20} />
              {t.searchAction}
            </button>
          </form>
          <p className="hint">{people.length > 0 ? t.count(total) : query.text ? t.noMatch : t.none}</p>
          <ul className="members">
            {people.map((member) => (
              <Member key={member.id} member={member} />
            ))}
          </ul>
          <Pages
            page={query.page}
            perPage={perPage}
            shown={people.length}
            total={total}
            address={(page) =>
              `?${new URLSearchParams({ ...(query.text && { text: query.text }), page: String(page) })}`
            }
          />
        </section>
        <AddForm grantable={grantable} answer={answer && 'errors' in answer ? answer : undefined} />
      </div>
    </>
  )
}
