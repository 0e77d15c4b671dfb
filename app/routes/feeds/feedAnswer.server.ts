import { data } from '@remix-run/node'

/** A document for machines. What is kept of it has its own validator (keptPages). */
export function feedAnswer(text: string, type: string) {
  return new Response(text, { headers: { 'content-type': type } })
}

export const xmlType = 'application/xml; charset=utf-8'

/** The 404 of what is not there. */
export function absent() {
  return data(null, { status: 404 })
}
