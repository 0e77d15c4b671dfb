/** A request as the resources of xAPI read it, whichever of its two forms it came in. */
export type XapiRequest = {
  method: string
  /** Such as `activities/state`. */
  resource: string
  query: URLSearchParams
  headers: { authorization?: string; version?: string; mediaType?: string; ifMatch?: string; ifNoneMatch?: string }
  body: Buffer
}

export type XapiAnswer = { status: number; headers?: Record<string, string>; body?: string | Buffer }

/** Ends a request whose transaction may have written already: that is rolled back, and this is the answer. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly sentence: string,
  ) {
    super(sentence)
  }
}

export function refuse(status: number, sentence: string): never {
  throw new Refused(status, sentence)
}

export function json(value: unknown, headers: Record<string, string> = {}): XapiAnswer {
  return { status: 200, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}

export const done: XapiAnswer = { status: 204 }

/** JSON of a body; refused when it is none, or nested deeper than anything that is meant. */
export function jsonIn(body: Buffer | string): unknown {
  const text = body.toString('utf8')
  if (depthOf(text) > 60) refuse(400, 'the JSON is nested too deep')
  try {
    return JSON.parse(text)
  } catch {
    return refuse(400, 'this is no JSON')
  }
}

function depthOf(text: string) {
  let [depth, deepest, isString] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (isString && letter === '\\') at += 1
    else if (letter === '"') isString = !isString
    else if (!isString && (letter === '{' || letter === '[')) deepest = Math.max(deepest, ++depth)
    else if (!isString && (letter === '}' || letter === ']')) depth -= 1
  }
  return deepest
}
