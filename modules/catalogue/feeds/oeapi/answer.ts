import type { PublicCatalogue } from '../publicOfferings.server'
import type { Asked, Wrong } from './asked'

/** A refusal in the words of HTTP; each version of the API has a shape of its own for it. */
export type Refusal = { refused: 400 | 404 | 405; detail: string }
export type OeapiRequest = {
  catalogue: PublicCatalogue
  /** What follows the address of the API. */
  path: string[]
  query: URLSearchParams
  origin: string
  /** Whom one can write to about the API. */
  contactEmail: string
}

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A thing by its UUID: 400 for what is none, 404 for what is not there. */
export function found<T>(things: Map<string, T>, id: string): T | Refusal {
  if (!uuid.test(id)) return { refused: 400, detail: `${id.slice(0, 100)} is not a UUID` }
  return things.get(id.toLowerCase()) ?? absent
}

export const absent: Refusal = { refused: 404, detail: 'There is nothing here.' }

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer
}

export function isWrong(asked: Asked | string[] | Wrong): asked is Wrong {
  return 'wrong' in asked
}

export function wrongParameter({ wrong }: Wrong): Refusal {
  return { refused: 400, detail: `The query parameter '${wrong}' is not as the specification has it.` }
}
