import type { TestServer } from '../server'

/** Somebody of the cast who is signed in, as a program that sends whatever it likes. */
export type Sender = Awaited<ReturnType<typeof signIn>>

export async function signIn(server: TestServer, personId: string) {
  const origin = server.origin
  const answer = await fetch(`${origin}/sign-in/cast`, {
    method: 'POST',
    body: new URLSearchParams({ personId }),
    headers: { origin },
    redirect: 'manual',
  })
  const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!
  // A connection that is kept is closed by the server while a large document is being made.
  const connection = 'close'
  const get = (path: string) => fetch(origin + path, { headers: { cookie, connection }, redirect: 'manual' })
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(origin + path, {
      method: 'POST',
      body,
      headers: { cookie, origin, connection, ...headers },
      redirect: 'manual',
    })
  const speak = (language: 'nl' | 'en') => post('/language', new URLSearchParams({ language, to: '/' }))
  return { get, post, speak, cookie }
}
