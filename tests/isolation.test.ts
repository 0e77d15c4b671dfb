import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Method, Rule } from '~/app/access'
import { castPeople } from '~/db/cast'
import { type CastPerson, whoMaySee } from './isolation/whoMaySee'
import { makeWorld, type Thing } from './isolation/world'
import { type BuiltRoute, builtRoutes } from './routes'
import { copyOfDemo, startServer, type TestServer } from './server'

const methods: Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const people = [undefined, ...castPeople]
// Where it makes no difference who asks: nobody, and somebody who may do everything.
const twoPeople = people.filter((one) => !one || one.isAdministrator)
// Between them they get past the gate of every route.
const twoWhoGetIn = people.filter((one) => one?.id === 'bram' || one?.id === 'ines')
const routes = await builtRoutes()
const unknown: Thing = { value: 'bestaat-niet' }
const isHard = Boolean(process.env.LEERBANK_HARD)

let server: TestServer
let world: Awaited<ReturnType<typeof makeWorld>>
const cookies = new Map<string, string>()

beforeAll(async () => {
  const dataDir = await copyOfDemo()
  world = await makeWorld(dataDir)
  server = await startServer({ dataDir })
  for (const { id } of castPeople) cookies.set(id, await world.cookieFor(id))
})

afterAll(async () => {
  await server.stop()
  world.close()
})

test('every route says who may use it', () => {
  expect(routes.filter(({ access }) => !access || !Object.keys(access).length).map(({ path }) => path)).toEqual([])
})

test('who is tried with strange values gets past the gate of every route', () => {
  const closed = routes.filter(({ access }) =>
    Object.values(access ?? {}).some((rule) => !twoWhoGetIn.some((person) => allows(rule, person))),
  )
  expect(closed.map(({ path }) => path)).toEqual([])
})

test('every parameter of an address has things of more than one owner', () => {
  const missing = routes.flatMap(({ parameters }) => parameters.filter((name) => !world.things[name]))
  expect(missing).toEqual([])
  const unsaid = routes.filter(({ parameters, path }) => parameters.length && !whoMaySee[path])
  expect(unsaid.map(({ path }) => path)).toEqual([])
})

describe('what one may not see is the 404 of what does not exist', () => {
  let before: unknown
  beforeAll(() => {
    before = world.snapshot()
  })

  test.each(routes)('$path', async (route) => {
    const wrong = await everyCase(route, async (found) => {
      if (found.verdict === 'pass') return undefined
      const answer = await ask(found.method, found.path, found.person)
      if (found.verdict === 'signIn') return toSignIn(found, answer)
      const same = await askOnce(found.method, found.twin, found.person)
      if (answer.status === 404 && same.status === 404 && bare(answer, found.path) === bare(same, found.twin)) return
      return `${describeCase(found)}: ${answer.status}, and ${same.status} for what does not exist`
    })
    expect(wrong).toEqual([])
  })

  // The gate and the loader are those of the page, so that some of the people do here: other ones at each route.
  test.each(routes)('$path as data', async (route) => {
    const place = routes.indexOf(route)
    const wrong = await everyCase(route, async (found) => {
      if (found.verdict === 'pass' || !(isHard || people.indexOf(found.person) % 3 === place % 3)) return undefined
      const answer = await ask(found.method, `${found.path}.data`, found.person)
      const same = await askOnce(found.method, `${found.twin}.data`, found.person)
      if (answer.status === same.status && answer.status === 404 && answer.body === same.body) return
      return `${describeCase(found)}.data: ${answer.status}, and ${same.status} for what does not exist`
    })
    expect(wrong).toEqual([])
  })

  test('and nothing has changed by trying', () => expect(world.snapshot()).toEqual(before))
})

describe('a form of another site is refused', () => {
  test.each(routes)('$path', async ({ path, access }) => {
    const address = path.replace(/:\w+/g, 'x')
    for (const method of Object.keys(access ?? {}).filter((name) => name !== 'GET') as Method[])
      for (const person of isHard ? people : twoPeople)
        for (const from of otherSites) expect((await ask(method, address, person, from)).status).toBe(403)
  })
})

describe('what one may see is there, and nothing sent to it breaks the server', () => {
  test.each(routes)('$path', async (route) => {
    // What a route before this one took away is there again, and is read before this one takes it away.
    world.renew()
    const wrong: string[] = []
    for (const isRead of [true, false])
      wrong.push(
        ...(await everyCase(route, async (found) => {
          if (found.verdict !== 'pass' || route.path.endsWith('*') || (found.method === 'GET') !== isRead)
            return undefined
          return isRead ? readable(found) : writable(found)
        })),
      )
    expect(wrong).toEqual([])
  })

  test.each(routes)('$path with strange values', async ({ path, access }) => {
    const tried = methods.filter((method) => isHard || method === 'GET' || access?.[method])
    for (const strange of ['%00', '%', '%ff', "'", '..%2f..', 'a'.repeat(3000), '%F0%9F%94%A9']) {
      const address = path.replace(/:\w+|\*/g, strange)
      for (const person of isHard ? people : twoWhoGetIn)
        for (const method of tried)
          expect(await ask(method, `${address}?q=${strange}&page=-1&hub=${strange}`, person)).toMatchObject({
            status: expect.toSatisfy((status: number) => status < 500, `below 500 for ${method} ${address}`),
          })
    }
  })
})

type Case = {
  method: Method
  person: CastPerson | undefined
  path: string
  /** The same address with a name that nothing has, or where the route itself is closed, an unknown address. */
  twin: string
  verdict: 'pass' | 'absent' | 'signIn'
}
type Headers = Record<string, string>
type Answer = { status: number; body: string; location: string | null }

async function everyCase(route: BuiltRoute, look: (found: Case) => Promise<string | undefined>) {
  const cases = methods.flatMap((method) =>
    askers(route.access?.[method]).flatMap((person) => {
      // Who may not use the route is turned away before anything is looked up, so that one thing stands for all.
      const isTurnedAway = !allows(route.access?.[method], person)
      const things = isTurnedAway && !isHard ? choices(route).slice(0, 1) : choices(route)
      return things.map((one) => caseOf(route, method, person, one))
    }),
  )
  const wrong: string[] = []
  // Eight at a time keep the server busy.
  const rest = cases.values()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const found of rest) {
        const sentence = await look(found)
        if (sentence) wrong.push(sentence)
      }
    }),
  )
  return wrong
}

// A method that a route does not know is refused before anybody looks at who asks.
function askers(rule: Rule | undefined) {
  return rule || isHard ? people : twoPeople
}

function caseOf(
  route: BuiltRoute,
  method: Method,
  person: CastPerson | undefined,
  things: Record<string, Thing>,
): Case {
  const rule = route.access?.[method]
  const path = fill(route.path, things)
  const base = { method, person, path }
  if (!allows(rule, person)) {
    const signIn = rule && !person && method === 'GET'
    return { ...base, twin: '/bestaat-niet', verdict: signIn ? 'signIn' : 'absent' }
  }
  const isThere = Object.values(things).every((thing) => thing !== unknown)
  const sees = !route.parameters.length || (isThere && whoMaySee[route.path]!(person, things, method))
  const nothing = Object.fromEntries(route.parameters.map((name) => [name, unknown]))
  return { ...base, twin: fill(route.path, nothing), verdict: sees ? 'pass' : 'absent' }
}

// Said again here, so that a mistake in the gate cannot agree with itself.
function allows(rule: Rule | undefined, person: CastPerson | undefined) {
  if (!rule) return false
  if (rule === 'everyone') return true
  if (!person) return false
  if (rule === 'administrator') return Boolean(person.isAdministrator)
  return rule === 'signedIn' || person.roles.some(([, role]) => rule.includes(role))
}

/** Every combination of things for the parameters of an address, one of them unknown. */
function choices({ parameters }: BuiltRoute) {
  return parameters.reduce<Record<string, Thing>[]>(
    (sofar, name) =>
      sofar.flatMap((chosen) => [...world.things[name]!, unknown].map((thing) => ({ ...chosen, [name]: thing }))),
    [{}],
  )
}

function fill(path: string, things: Record<string, Thing>) {
  return path.replace(/:(\w+)/g, (_, name) => things[name]!.value).replace('*', 'bestaat-niet')
}

async function ask(method: Method, path: string, person: CastPerson | undefined, headers: Headers = {}) {
  const cookie: Headers = person ? { cookie: cookies.get(person.id)! } : {}
  const body = method === 'GET' ? undefined : new URLSearchParams()
  const answer = await fetch(server.origin + path, {
    method,
    body,
    redirect: 'manual',
    headers: { origin: server.origin, ...plainly, ...cookie, ...headers },
  })
  return { status: answer.status, body: await answer.text(), location: answer.headers.get('location') }
}

// Packing and unpacking thousands of pages would cost as much as making them.
const plainly: Headers = { 'accept-encoding': 'identity' }

const asked = new Map<string, Promise<Answer>>()

function askOnce(method: Method, path: string, person: CastPerson | undefined) {
  const key = `${method} ${path} ${person?.id}`
  if (!asked.has(key)) asked.set(key, ask(method, path, person))
  return asked.get(key)!
}

const otherSites: Headers[] = [
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
]

// What differs for no reason that tells anything: the nonce, and the address that was asked for.
function bare({ body }: Answer, path: string) {
  const html = body.replace(/nonce="[^"]*"/g, 'nonce').replace(/name="to" value="[^"]*"/g, 'to')
  return path.includes('/', 1) ? html.replaceAll(path, '/404') : html
}

function toSignIn(found: Case, { status, location }: Answer) {
  if (status === 302 && location?.startsWith('/sign-in?to=')) return undefined
  return `${describeCase(found)}: ${status} ${location}`
}

async function readable(found: Case) {
  const { status } = await ask('GET', found.path, found.person)
  return status < 400 ? undefined : `${describeCase(found)}: ${status}`
}

const bodies: [string, string][] = [
  ['application/x-www-form-urlencoded', ''],
  ['application/json', '{}'],
  ['application/json', '{"a":'],
  ['multipart/form-data; boundary=x', '--x\r\nnot a part'],
  ['text/plain', 'hello'],
]

async function writable(found: Case) {
  const wrong: string[] = []
  for (const [type, body] of bodies) {
    const cookie: Headers = found.person ? { cookie: await world.cookieFor(found.person.id) } : {}
    const headers = { origin: server.origin, 'content-type': type, ...plainly, ...cookie }
    const answer = await fetch(server.origin + found.path, {
      method: found.method,
      body,
      redirect: 'manual',
      headers,
    })
    await answer.arrayBuffer()
    if (answer.status >= 500) wrong.push(`${type} ${answer.status}`)
  }
  return wrong.length ? `${describeCase(found)}: ${wrong.join(', ')}` : undefined
}

function describeCase({ method, path, person }: Case) {
  return `${method} ${path} as ${person?.id ?? 'nobody'}`
}
