import type { AppLoadContext } from '@remix-run/node'
import { isRefusal, type OeapiRequest, type Refusal } from '~/modules/catalogue/feeds/oeapi/answer'
import { publicCatalogue } from '~/modules/catalogue/feeds/publicOfferings.server'

type Version = {
  answer: (request: OeapiRequest) => object | Refusal
  problem: (status: number, title: string, detail: string, address: string) => object
}

const titles: Record<number, string> = { 400: 'Bad Request', 404: 'Not Found', 405: 'Method Not Allowed' }

/** An answer of the Open Education API to a request for what follows its address. */
export async function answerOeapi(context: AppLoadContext, request: Request, rest: string, version: Version) {
  const { pathname, searchParams: query } = new URL(request.url)
  const { db, origin, settings } = context
  const path = rest.split('/').filter(Boolean)
  const catalogue = await publicCatalogue(db)
  const answer = version.answer({ catalogue, path, query, origin, contactEmail: settings.mail.from })
  if (isRefusal(answer)) return refuse(version, answer, origin + pathname)
  return Response.json(answer)
}

/** Only reading is offered: every other method is told so. */
export function refuseWriting(context: AppLoadContext, request: Request, version: Version) {
  const refusal: Refusal = { refused: 405, detail: 'This API can be read only.' }
  return refuse(version, refusal, context.origin + new URL(request.url).pathname)
}

function refuse({ problem }: Version, { refused: status, detail }: Refusal, address: string) {
  const headers = { 'content-type': 'application/problem+json', ...(status === 405 && { allow: 'GET, HEAD' }) }
  return new Response(JSON.stringify(problem(status, titles[status]!, detail, address)), { status, headers })
}
