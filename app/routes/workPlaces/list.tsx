import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MailPlus, Plus } from 'lucide-react'
import { route } from '~/app/access'
import { placePageTexts } from '~/app/texts/placePage'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { dateText, dayText, momentText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { SelectField, TextField } from '~/app/ui/Field'
import { IntakeParts } from '~/app/ui/IntakeParts'
import { Notice } from '~/app/ui/Notice'
import { Pages } from '~/app/ui/Pages'
import { State } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import {
  draftList,
  placeList,
  placeStates,
  placesPerPage,
  readPlaceQuery,
} from '~/modules/intake/places/placeList.server'
import { companiesOf, matchingHubs } from '~/modules/intake/places/workedPlaces.server'
import { PlaceStateWord, RecognitionWord } from './PlaceParts'
import './workPlaces.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead', 'supervisor'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const isHub = matchingHubs(person).length > 0
  if (!isHub && companiesOf(person).length === 0) throw data(null, { status: 404 })
  const search = new URL(request.url).searchParams
  const query = readPlaceQuery(search)
  return {
    query,
    isHub,
    ...(await placeList(db, person, query)),
    drafts: await draftList(db, person),
    done: (['removed', 'invited'] as const).find((one) => one === search.get('done')),
    now: Date.now(),
    states: placeStates,
    perPage: placesPerPage,
    title: workPlacesTexts[language].title,
  }
}

export default function WorkPlaces() {
  const t = useTexts(workPlacesTexts)
  const { done: doneWords } = useTexts(placePageTexts)
  const { isHub, all, total, rows, query, done, title, perPage } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{title}</h1>
      <IntakeParts />
      {done && <Notice kind="done">{doneWords[done]}</Notice>}
      <p>{isHub ? t.hubText : t.companyText}</p>
      <p className="actions">
        <a className="button" href="/work-places/new">
          <Plus aria-hidden="true" size={20} />
          {t.add}
        </a>
        {isHub && (
          <a className="button second" href="/work-places/new?invite">
            <MailPlus aria-hidden="true" size={20} />
            {t.invite}
          </a>
        )}
      </p>
      <Drafts />
      {all === 0 && <EmptyState as="h2" drawing="gripper" title={t.empty} text={t.emptyText} />}
      {all > 0 && <Filter />}
      {all > 0 && total === 0 && (
        <EmptyState
          as="h2"
          drawing="gap"
          title={t.noneFound}
          text={t.noneFoundText}
          action={{ to: '/work-places', label: t.showAll }}
        />
      )}
      {total > 0 && <p>{t.count(total, all)}</p>}
      <Rows />
      <Pages
        page={query.page}
        perPage={perPage}
        shown={rows.length}
        total={total}
        address={(page) => `/work-places?${new URLSearchParams({ ...filterOf(query), page: String(page) })}`}
      />
    </>
  )
}

function filterOf({ text, state, crebo }: { text: string; state: string; crebo: string }) {
  return { text, state, crebo }
}

function Filter() {
  const t = useTexts(workPlacesTexts)
  const { query, crebos, states, all } = useLoaderData<typeof loader>()
  if (all < 4 && !query.text && !query.state && !query.crebo) return null
  return (
    <form method="get" className="place-filter">
      <TextField
        label={t.search}
        hint={t.searchHint}
        type="search"
        name="text"
        maxLength={80}
        defaultValue={query.text}
      />
      <SelectField
        label={t.state}
        name="state"
        defaultValue={query.state}
        options={[{ value: '', label: t.anyState }, ...states.map((value) => ({ value, label: t.states[value] }))]}
      />
      <SelectField
        label={t.qualification}
        name="crebo"
        defaultValue={query.crebo}
        options={[
          { value: '', label: t.anyQualification },
          ...crebos.map(({ crebo, qualification, level }) => ({
            value: crebo,
            label: t.withCrebo(qualification, level, crebo),
          })),
        ]}
      />
      <button type="submit" className="second">
        {t.find}
      </button>
    </form>
  )
}

function Rows() {
  const language = useLanguage()
  const t = workPlacesTexts[language]
  const { asksYou } = placePageTexts[language]
  const { rows, isHub } = useLoaderData<typeof loader>()
  if (rows.length === 0) return null
  return (
    <ul className="place-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            <a href={`/work-places/${row.id}`}>{row.title}</a>
            <span>{[row.companyName, row.place].filter(Boolean).join(', ')}</span>
            <span className="hint">{t.withCrebo(row.qualification, row.level, row.crebo)}</span>
          </div>
          <div>
            <PlaceStateWord state={row.state} />
            {row.state === 'open' && <RecognitionWord recognition={row.recognition} />}
          </div>
          <div>
            {!isHub && (row.awaits ?? 0) > 0 && <State tone="near" label={asksYou} />}
            <span>{t.taken(row.taken, row.number)}</span>
            {(row.asked ?? 0) > 0 && <span>{t.asked(row.asked!)}</span>}
            <span className="hint">{t.offeredUntil(dateText(row.offeredUntil, language))}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Drafts() {
  const language = useLanguage()
  const t = workPlacesTexts[language]
  const { drafts, now } = useLoaderData<typeof loader>()
  if (drafts.length === 0) return null
  return (
    <section>
      <h2>{t.drafts}</h2>
      <p>{t.draftsText}</p>
      <ul className="place-rows">
        {drafts.map(({ id, title, companyName, contactEmail, updatedAt, invitedAt, expiresAt }) => (
          <li key={id}>
            <div>
              <a href={`/work-places/drafts/${id}`}>{title || t.noTitle}</a>
              <span>{companyName}</span>
            </div>
            <div>
              {invitedAt === null || expiresAt === null ? (
                <span>{t.lastChanged(momentText(updatedAt, language))}</span>
              ) : (
                <span>
                  {expiresAt < now
                    ? t.linkOver
                    : t.invitedOn(contactEmail, dayText(invitedAt, language), dayText(expiresAt, language))}
                </span>
              )}
            </div>
            <form method="post" action={`/work-places/drafts/${id}`} className="actions">
              {invitedAt !== null && (
                <button name="do" value="mailAgain" type="submit" className="quiet">
                  {t.mailAgain}
                </button>
              )}
              <button name="do" value="remove" type="submit" className="quiet">
                {t.remove}
                <span className="visually-hidden">: {title || companyName}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
