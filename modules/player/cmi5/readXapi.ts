import { Refused, refuse, type XapiRequest } from './answer'

type Raw = { method: string; resource: string; search: string; headers: Record<string, string | string[] | undefined> }

const methods = ['GET', 'PUT', 'POST', 'DELETE']
const version = /^1\.0(?:\.\d{1,3})?$/

/** Reads a request in either form: plainly, or as a form behind `?method=` (xAPI 1.0.3, part 3, section 1.3). */
export function readXapi({ method, resource, search, headers }: Raw, body: Buffer): XapiRequest | Refused {
  try {
    const query = new URLSearchParams(search)
    const plain = { method: method === 'HEAD' ? 'GET' : method, resource, query, headers: picked(headers), body }
    const asked = query.get('method')
    return asked === null || method !== 'POST' ? plain : fromForm(plain, asked)
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
}

/** Every request says the version of xAPI it speaks, but for the one that asks which there are (part 3, section 3.3). */
export function checkVersion({ headers, resource }: XapiRequest) {
  if (resource === 'about') return
  if (!headers.version) refuse(400, 'the header X-Experience-API-Version is missing')
  if (!version.test(headers.version!)) refuse(400, 'this server speaks xAPI 1.0.3')
}

function fromForm({ resource, query, headers, body }: XapiRequest, asked: string): XapiRequest {
  if (!methods.includes(asked)) refuse(400, 'method is GET, PUT, POST or DELETE')
  if ([...query.keys()].length > 1) refuse(400, 'with method in the query the other parameters stand in the form')
  if (!headers.mediaType?.startsWith('application/x-www-form-urlencoded')) refuse(400, 'the body is no form')
  const form = new URLSearchParams(body.toString('utf8'))
  const given: Record<string, string> = {}
  for (const name of [...form.keys()]) {
    const lower = name.toLowerCase()
    if (!headerNames.includes(lower)) continue
    given[lower] = form.get(name)!
    form.delete(name)
  }
  const content = form.get('content')
  form.delete('content')
  return { method: asked, resource, query: form, headers: picked(given), body: Buffer.from(content ?? '') }
}

const headerNames = [
  'authorization',
  'x-experience-api-version',
  'content-type',
  'content-length',
  'if-match',
  'if-none-match',
  'accept',
  'accept-language',
  'accept-encoding',
]

function picked(headers: Raw['headers']): XapiRequest['headers'] {
  const one = (name: string) => {
    const value = headers[name]
    return Array.isArray(value) ? value[0] : value
  }
  return {
    authorization: one('authorization'),
    version: one('x-experience-api-version'),
    mediaType: one('content-type'),
    ifMatch: one('if-match'),
    ifNoneMatch: one('if-none-match'),
  }
}
