import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { route } from '~/app/access'
import { catalogueTexts } from '~/app/texts/catalogue'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { addressOf, choiceParameters, chosenCount, readChoice, unknownIn } from '~/modules/catalogue/choice'
import { findOfferings } from '~/modules/catalogue/findOfferings.server'
import { savedOfferings } from '~/modules/catalogue/savedOfferings.server'
import { myLearning } from '~/modules/progress/myLearning.server'
import { ChosenFacets } from './ChosenFacets'
import { Filters } from './Filters'
import { statesOf } from './learningStates'
import { Misunderstood } from './Misunderstood'
import { OfferingCards } from './OfferingCard'
import { SearchForm } from './SearchForm'
import './catalogue.css'

export const handle = route({
  access: { GET: 'everyone' },
  scripts: false,
  script: '/suggest.js',
  kept: 'catalogue',
  keptParameters: choiceParameters,
})

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, person, language, origin } = context
  const query = new URL(request.url).searchParams
  const choice = readChoice(query)
  const saved = person ? await savedOfferings(db, person) : undefined
  const found = await findOfferings(db, choice, Date.now(), saved && new Set(saved))
  const { pageTitle, description } = catalogueTexts[language]
  return {
    found,
    unknown: unknownIn(query),
    saving: saved && { saved, to: addressOf(found.choice) },
    wantsSaved: !person && choice.saved !== undefined,
    states: person ? statesOf(await myLearning(db, person)) : {},
    title: found.choice.q ? `${found.choice.q} · ${pageTitle}` : pageTitle,
    description,
    address: origin + addressOf(found.choice),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'description', content: data?.description ?? '' },
  { tagName: 'link', rel: 'canonical', href: data?.address ?? '' },
]

export default function Catalogue() {
  const t = useTexts(catalogueTexts)
  const { found, states, unknown, saving, wantsSaved } = useLoaderData<typeof loader>()
  const { choice, total, cards, near, isLoose } = found
  const isUnsaved = choice.saved && saving?.saved.length === 0
  const isEmpty = total === 0 && !choice.q && chosenCount(choice) === 0
  if (isEmpty) return <EmptyState drawing="cell" title={t.emptyTitle} text={t.emptyText} />
  return (
    <>
      <h1>{t.title}</h1>
      <SearchForm choice={choice} />
      <div className="catalogue">
        <Filters found={found} />
        <section className="catalogue-results" id="results" tabIndex={-1}>
          <ChosenFacets found={found} />
          {total > 0 && <h2>{choice.q ? t.totalFor(total, choice.q) : t.total(total)}</h2>}
          <Misunderstood found={found} unknown={unknown} wantsSaved={wantsSaved} />
          <Meant found={found} />
          {isLoose && <Notice kind="info">{t.loose(choice.q)}</Notice>}
          {total > 0 ? (
            <OfferingCards cards={cards} states={states} kilometres={found.kilometres} saving={saving} />
          ) : (
            <EmptyState
              drawing="gap"
              as="h2"
              title={isUnsaved ? t.noneSavedTitle : t.noneTitle}
              text={isUnsaved ? t.noneSavedText : t.noneText}
              action={{ to: '/catalogue', label: t.noneAction }}
            />
          )}
          {near.length > 0 && (
            <section className="catalogue-near">
              <h2>{t.near}</h2>
              <OfferingCards cards={near} states={states} kilometres={found.kilometres} saving={saving} />
            </section>
          )}
          <Pages found={found} />
        </section>
      </div>
    </>
  )
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>['found']

/** Says which word was taken for a mistyped one, and how to search for what was typed. */
function Meant({ found: { choice, corrected } }: { found: Pick<Found, 'choice' | 'corrected'> }) {
  const t = useTexts(catalogueTexts)
  if (!corrected) return null
  const literal = addressOf({ ...choice, q: `"${choice.q.replace(/["“”„]/g, '')}"`, page: 1 })
  return (
    <Notice kind="info">
      <p>{t.meant(corrected)}</p>
      <a className="literally" href={literal} rel="nofollow">
        {t.literally(choice.q)}
      </a>
    </Notice>
  )
}

function Pages({ found: { choice, pages } }: { found: Pick<Found, 'choice' | 'pages'> }) {
  const t = useTexts(catalogueTexts)
  if (pages < 2) return null
  const to = (page: number) => addressOf({ ...choice, page })
  return (
    <nav className="pages" aria-label={t.pages}>
      {choice.page > 1 && (
        <a className="button second" rel="prev" href={to(choice.page - 1)}>
          <ChevronLeft aria-hidden="true" size={20} />
          {t.previous}
        </a>
      )}
      <span>{t.page(choice.page, pages)}</span>
      {choice.page < pages && (
        <a className="button second" rel="next" href={to(choice.page + 1)}>
          {t.next}
          <ChevronRight aria-hidden="true" size={20} />
        </a>
      )}
    </nav>
  )
}
