import type { Statement } from './statements'
import { type Ask, isAway } from './xapi'

type Waiting = { statement: Statement; isOptional: boolean }

const mostInOne = 20
// A page that closes may send 64 KiB together (Fetch, keepalive).
const closingRoom = 50_000

/**
 * Brings statements to the LRS in their order, and keeps each until it was acknowledged. Their ids are theirs for good: one
 * that is sent again is the same one. What is optional and refused is let go; the rest is tried again.
 */
export function statementQueue(ask: Ask) {
  let waiting: Waiting[] = []

  /** True when all is kept. `isLast` sends at once what fits, whatever is under way. */
  async function send(isLast = false): Promise<boolean> {
    while (waiting.length > 0) {
      const some = isLast ? fitting(waiting) : waiting.slice(0, mostInOne)
      if (some.length === 0) return false
      const response = await post(some, isLast)
      if (isAway(response)) return false
      if (response.ok) drop(some)
      else if (!(await sendEach(some, isLast))) return false
    }
    return true
  }

  /** Of what was refused as a whole each by itself; false when one that is needed was not taken. */
  async function sendEach(some: Waiting[], isLast: boolean) {
    for (const one of some) {
      const { statement } = one
      const query = { statementId: statement.id }
      const body = JSON.stringify(statement)
      const response = await ask({ method: 'PUT', resource: 'statements', query, body, isLast })
      if (isAway(response)) return false
      // 409: the LRS has one by this id, of an earlier visit.
      if (response.ok || response.status === 409 || one.isOptional) drop([one])
    }
    return !some.some((one) => waiting.includes(one))
  }

  function post(some: Waiting[], isLast: boolean) {
    const body = JSON.stringify(some.map(({ statement }) => statement))
    return ask({ method: 'POST', resource: 'statements', body, isLast })
  }

  function drop(some: Waiting[]) {
    waiting = waiting.filter((one) => !some.includes(one))
  }

  return {
    send,
    add: (statement: Statement, isOptional = false) => void waiting.push({ statement, isOptional }),
    isWaiting: (id: string) => waiting.some(({ statement }) => statement.id === id),
  }
}

function fitting(waiting: Waiting[]) {
  const sizeOf = ({ statement }: Waiting) => JSON.stringify(statement).length
  let room = waiting.reduce((left, one) => (one.isOptional ? left : left - sizeOf(one)), closingRoom)
  return waiting.filter((one) => {
    if (one.isOptional) room -= sizeOf(one)
    return !one.isOptional || room > 0
  })
}
