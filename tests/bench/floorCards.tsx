import { createServer } from 'node:http'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { renderToString } from 'react-dom/server'

// The floor of a catalogue page: the same 24 cards read with prepared statements and rendered with React, no framework.
type Card = {
  slug: string
  title: string
  summary: string
  level: string
  hub: string
  colour: string
  minutes: number
}

const sqlite = new Database(join(process.argv[2]!, 'leerbank.sqlite'), { readonly: true })
const cards = sqlite.prepare(`
  select offering.slug, offering.title, offering.summary, offering.level, offering.durationMinutes as minutes,
    organisation.name as hub, organisation.colour as colour
  from publishedOffering offering join organisation on organisation.id = offering.hubId
  order by offering.title limit 24`)
const total = sqlite.prepare('select count(*) from publishedOffering').pluck()

const server = createServer((_request, response) => {
  const html = renderToString(<Page cards={cards.all() as Card[]} total={total.get() as number} />)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>${html}`)
})
server.listen(0, () => console.info(JSON.stringify(server.address())))

function Page({ cards, total }: { cards: Card[]; total: number }) {
  return (
    <html lang="nl">
      <body>
        <h1>{total}</h1>
        <ul>
          {cards.map((card) => (
            <li key={card.slug}>
              <h3>
                <a href={`/catalogue/${card.slug}`}>{card.title}</a>
              </h3>
              <p style={{ color: card.colour }}>{card.hub}</p>
              <p>{card.summary}</p>
              <dl>
                <dd>{card.level}</dd>
                <dd>{card.minutes}</dd>
              </dl>
            </li>
          ))}
        </ul>
      </body>
    </html>
  )
}
