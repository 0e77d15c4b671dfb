import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { readBody } from '~/app/body.server'
import { oaiPmh } from '~/modules/catalogue/feeds/oai/oaiPmh.server'
import { publicCatalogue } from '~/modules/catalogue/feeds/publicOfferings.server'
import { feedAnswer } from './feedAnswer.server'

// The moment in a kept answer may be a minute old: a harvester who goes on from there misses nothing.
export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  kept: 'catalogue',
  keptParameters: ['verb', 'identifier', 'metadataPrefix', 'from', 'until', 'set', 'resumptionToken'],
})

const longestQuery = 10_000

/** Modules with an open licence, for harvesters as Edurep (OAI-PMH 2.0). */
export function loader({ context, request }: LoaderFunctionArgs) {
  return harvested(context, new URL(request.url).searchParams)
}

/** The protocol has its arguments come by POST as well (OAI-PMH 2.0, 3.1.1.2). */
export async function action({ context, request }: ActionFunctionArgs) {
  const body = await readBody(request, longestQuery)
  return harvested(context, new URLSearchParams(body?.toString() ?? ''))
}

async function harvested({ db, origin, settings }: AppLoadContext, query: URLSearchParams) {
  const catalogue = await publicCatalogue(db)
  const parts = { db, catalogue, origin, email: settings.mail.from, now: Date.now() }
  return feedAnswer(await oaiPmh(parts, query), 'text/xml; charset=utf-8')
}
