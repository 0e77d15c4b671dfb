import type { CSSProperties } from 'react'
import { embeddingTexts } from '~/app/texts/embedding'
import { offeringTexts } from '~/app/texts/offering'
import type { Language } from '~/db/tables'
import type { Card } from '~/modules/catalogue/cards.server'
import { priceWords, startWords } from '../catalogue/offeringWords'
import type { ListChoice } from './listChoice'
import { styleOf } from './look'

type Props = {
  hub: { name: string; colour: string }
  cards: Card[]
  total: number
  /** Of all of them, in the catalogue. */
  allAt: string
  origin: string
  look: ListChoice['look']
  language: Language
}

/** A page for the frame of another website: what a hub offers, without anything of the product around it. */
export function ListPage({ hub, cards, total, allAt, origin, look, language }: Props) {
  const t = embeddingTexts[language]
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{t.heading(hub.name)}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own. */}
        <style dangerouslySetInnerHTML={{ __html: styleOf(look) }} />
      </head>
      <body data-leerbank-list="">
        <main>
          <h1 style={{ '--hub': hub.colour } as CSSProperties}>{t.heading(hub.name)}</h1>
          {cards.length > 0 && (
            <ul>
              {cards.map((card) => (
                <Item key={card.id} card={card} origin={origin} language={language} />
              ))}
            </ul>
          )}
          <p>
            {cards.length === 0 && `${t.none} `}
            <a href={allAt} target="_blank" rel="noopener">
              {t.all(total)}
              <NewWindow language={language} />
            </a>
          </p>
        </main>
        <script src={`${origin}/embed.js`} defer />
      </body>
    </html>
  )
}

function Item({ card, origin, language }: { card: Card; origin: string; language: Language }) {
  const facts = [
    offeringTexts[language].kinds[card.kind],
    startWords(card.start, language),
    priceWords(card.priceCents, language),
  ]
  return (
    <li>
      <a href={`${origin}/catalogue/${card.slug}`} target="_blank" rel="noopener">
        <b lang={card.language === language ? undefined : card.language}>{card.title}</b>
        <span>{facts.join(' · ')}</span>
        <NewWindow language={language} />
      </a>
    </li>
  )
}

function NewWindow({ language }: { language: Language }) {
  return <span className="visually-hidden"> ({embeddingTexts[language].newWindow})</span>
}
