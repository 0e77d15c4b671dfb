import type { LessonStatus } from '~/db/tables'

type StatusOf = (id: string) => LessonStatus | undefined

const token = /\s*("[^"]*"|<>|[&|~(){},=*]|[^&|~(){},=<>*"\s]+)/y

/**
 * Whether the prerequisites of an item are met, as SCORM 1.2 took them from AICC: ids, `&`, `|`, `~`, parentheses, `id = "passed"`,
 * `id <> "failed"` and `2*{a, b, c}`. An id alone is met when it is completed or passed. What cannot be read, or names what is
 * not there, holds nobody up. `statusOf` is undefined for an id that is not there.
 */
export function prerequisitesMet(script: string, statusOf: StatusOf): boolean {
  try {
    return reader(tokensIn(script), statusOf)
  } catch {
    return true
  }
}

function tokensIn(script: string) {
  const found: string[] = []
  const text = script.trim()
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const match = token.exec(text)
    if (!match) throw new Error('no script')
    found.push(match[1]!)
  }
  return found
}

function reader(tokens: string[], statusOf: StatusOf) {
  let at = 0
  let depth = 0
  const isNext = (one: string) => tokens[at] === one
  const take = (one: string) => isNext(one) && ++at > 0
  const need = (one: string) => {
    if (!take(one)) throw new Error(`${one} is missing`)
  }
  const word = () => {
    const found = tokens[at++]
    if (found === undefined || /^(?:<>|[&|~(){},=*])$/.test(found)) throw new Error('a word is missing')
    return found.replace(/^"|"$/g, '')
  }

  // Both sides are read, so that what is wrong in the second is seen too.
  function either(): boolean {
    let met = both()
    while (take('|')) met = both() || met
    return met
  }

  function both(): boolean {
    let met = one()
    while (take('&')) met = one() && met
    return met
  }

  function one(): boolean {
    if (++depth > 100) throw new Error('too deep')
    const met = take('~') ? !one() : take('(') ? inParentheses() : operand()
    depth -= 1
    return met
  }

  function inParentheses() {
    const met = either()
    need(')')
    return met
  }

  function operand() {
    const name = word()
    if (take('*')) return atLeast(Number(name))
    if (take('=')) return known(name) === statusNamed(word())
    if (take('<>')) return known(name) !== statusNamed(word())
    return isDone(known(name))
  }

  function atLeast(least: number) {
    if (!Number.isInteger(least)) throw new Error('no number')
    need('{')
    let met = 0
    do met += either() ? 1 : 0
    while (take(','))
    need('}')
    return met >= least
  }

  function known(id: string) {
    const status = statusOf(id)
    if (status === undefined) throw new Error(`${id} is not there`)
    return status
  }

  const met = either()
  if (at < tokens.length) throw new Error('more than a script')
  return met
}

const statuses: LessonStatus[] = ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted']

// AICC allows the first letter alone.
function statusNamed(word: string): LessonStatus {
  const wanted = word.trim().toLowerCase()
  const found = statuses.find((status) => status === wanted || status[0] === wanted)
  if (!found) throw new Error(`${word} is no status`)
  return found
}

function isDone(status: LessonStatus) {
  return status === 'passed' || status === 'completed'
}
