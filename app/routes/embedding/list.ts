import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { route } from '~/app/access'
import { addressOf } from '~/modules/catalogue/choice'
import { findOfferings } from '~/modules/catalogue/findOfferings.server'
import { readHub } from '~/modules/catalogue/readHub.server'
import { ListPage } from './ListPage'
import { listParameters, readListChoice } from './listChoice'

export const handle = route({
  access: { GET: 'everyone' },
  framed: true,
  script: '/embed.js',
  kept: 'catalogue',
  keptParameters: listParameters,
})

/** What a hub offers, to stand in a frame on any website: the same for everybody, whoever is signed in here. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, origin } = context
  const found = await readHub(db, params.slug!)
  if (!found) throw data(null, { status: 404 })
  const { choice, limit, look, language } = readListChoice(found.hub.slug, new URL(request.url).searchParams)
  const { cards, total } = await findOfferings(db, choice)
  const page = createElement(ListPage, {
    hub: found.hub,
    cards: cards.slice(0, limit),
    total,
    allAt: origin + addressOf(choice),
    origin,
    look,
    language,
  })
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  })
}
