import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Plus, Search } from 'lucide-react'
import { route } from '~/app/access'
import { offeringsTexts } from '~/app/texts/offerings'
import { EmptyState } from '~/app/ui/EmptyState'
import { SelectField, TextField } from '~/app/ui/Field'
import { HubParts } from '~/app/ui/HubParts'
import { useTexts } from '~/app/ui/useTexts'
import { offeringList, offeringStates } from '~/modules/catalogue/editing/offeringList.server'
import { OfferingTable } from './OfferingTable'
import '../admin/admin.css'
import './offerings.css'

export const handle = route({ access: { GET: ['author', 'coordinator'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const state = offeringStates.find((one) => one === asked.get('state'))
  const text = (asked.get('text') ?? '').trim().slice(0, 100)
  const rows = await offeringList(context.db, context.person!, { state, text })
  return { rows, state, text, states: [...offeringStates], title: offeringsTexts[context.language].title }
}

export default function Offerings() {
  const t = useTexts(offeringsTexts)
  const { rows, state, text } = useLoaderData<typeof loader>()
  const isEmpty = rows.length === 0 && !state && !text
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t.text}</p>
        </div>
        {!isEmpty && (
          <a className="button" href="/offerings/new">
            <Plus aria-hidden="true" size={20} />
            {t.new}
          </a>
        )}
      </header>
      <HubParts />
      {isEmpty ? (
        <EmptyState
          as="h2"
          drawing="cell"
          title={t.emptyTitle}
          text={t.emptyText}
          action={{ to: '/offerings/new', label: t.new }}
        />
      ) : (
        <>
          <Choose />
          {rows.length === 0 ? (
            <EmptyState
              as="h2"
              drawing="gap"
              title={t.noneTitle}
              text={t.noneText}
              action={{ to: '/offerings', label: t.noneAction }}
            />
          ) : (
            <OfferingTable rows={rows} />
          )}
        </>
      )}
    </>
  )
}

function Choose() {
  const t = useTexts(offeringsTexts)
  const { state, states, text } = useLoaderData<typeof loader>()
  const options = [{ value: '', label: t.all }, ...states.map((value) => ({ value, label: t.states[value] }))]
  return (
    <form className="admin-search" method="get">
      <TextField label={t.search} name="text" type="search" defaultValue={text} maxLength={100} />
      <SelectField label={t.filter} name="state" options={options} defaultValue={state ?? ''} />
      <button className="second" type="submit">
        <Search aria-hidden="true" size={20} />
        {t.find}
      </button>
    </form>
  )
}
