import { MapPin } from 'lucide-react'
import type { CSSProperties } from 'react'
import { facetTexts } from '~/app/texts/facets'
import { offeringTexts } from '~/app/texts/offering'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { Card } from '~/modules/catalogue/cards.server'
import { SaveButton } from '../favourites/SaveButton'
import { KindSprite, KindWord } from './KindIcon'
import { type Standing, standingWords } from './learningStates'
import { durationWords, levelWords, priceWords, startWords } from './offeringWords'
import './offering.css'

export type States = Record<string, Standing>
/** Of somebody who is signed in: what they keep, and the page to come back to. */
export type Saving = { saved: string[]; to: string }
type CardsProps = { cards: Card[]; states: States; kilometres?: Record<string, number>; saving?: Saving }

/** Offerings as cards, each with the four facts people compare. */
export function OfferingCards({ cards, states, kilometres = {}, saving }: CardsProps) {
  return (
    <>
      <KindSprite kinds={cards.map((card) => card.kind)} />
      <ul className="offering-cards">
        {cards.map((card) => (
          <OfferingCard
            key={card.id}
            card={card}
            standing={states[card.id]}
            kilometres={kilometres[card.id]}
            saving={saving}
          />
        ))}
      </ul>
    </>
  )
}

type CardProps = {
  card: Card
  standing: Standing | undefined
  kilometres: number | undefined
  saving: Saving | undefined
}

function OfferingCard({ card, standing, kilometres, saving }: CardProps) {
  const language = useLanguage()
  const t = offeringTexts[language]
  const state = standing && standingWords(standing, language)
  const facts = [
    [t.labels.level, levelWords(card.level, language)],
    [t.labels.duration, durationWords(card, language) ?? t.durationUnknown],
    [t.labels.start, startWords(card.start, language)],
    [t.labels.price, priceWords(card.priceCents, language)],
  ]
  return (
    <li
      className={state ? `card offering-card card-${state.tone}` : 'card offering-card'}
      id={saving && `offering-${card.id}`}
    >
      <div className="offering-head">
        <KindWord kind={card.kind} />
        {state && <State {...state} />}
      </div>
      <h3 lang={foreign(card.language, language)}>
        <a href={`/catalogue/${card.slug}`}>{card.title}</a>
      </h3>
      <p className="plate" style={{ '--hub': card.hubColour } as CSSProperties}>
        {card.hubName}
      </p>
      {kilometres !== undefined && (
        <p className="offering-away">
          <MapPin aria-hidden="true" size={18} />
          {facetTexts[language].away(kilometres)}
        </p>
      )}
      {card.summary && (
        <p className="offering-summary" lang={foreign(card.language, language)}>
          {card.summary}
        </p>
      )}
      {saving && <SaveButton offering={card} isSaved={saving.saved.includes(card.id)} to={saving.to} />}
      <dl className="title-block">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function foreign(language: string, reader: string) {
  return language === reader ? undefined : language
}
