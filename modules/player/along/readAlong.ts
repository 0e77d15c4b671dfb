import { readCommit } from '../parseCommit'

const visitName = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const longestMark = 32
const writtenHere = () => undefined

/** Reads what a device brings of a visit without network; undefined when it is not what a device of ours would send. */
export function readAlong(body: unknown, attempt: string) {
  const { visit, basis, ...rest } = Object(body)
  if (typeof visit !== 'string' || !visitName.test(visit)) return undefined
  if (typeof basis !== 'string' || basis.length > longestMark) return undefined
  const sent = readCommit({ ...rest, attempt, launch: 0 }, writtenHere)
  if ('errorCode' in sent || sent.base !== undefined) return undefined
  const { launch: _launch, ...commit } = sent
  return { ...commit, visit, basis }
}
