import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { AppLoadContext } from '@remix-run/node'
import { endSession, personOfSession, sessionDays, startSession } from '~/modules/people/session.server'
import type { Settings } from '~/settings.server'
import { contentOriginFor, originOf } from './origins.server'
import './context'

const languageCookieName = 'taal'

export type ContextMaker = (request: IncomingMessage) => Promise<AppLoadContext>

type Parts = Pick<AppLoadContext, 'db' | 'files' | 'settings' | 'assetsOf' | 'openPreview' | 'commitLate'>

/** Reads who is asking, in which language and from where, once per request. */
export function makeContext({ db, files, settings, assetsOf, openPreview, commitLate }: Parts): ContextMaker {
  return async (request) => {
    const cookies = request.headers.cookie ?? ''
    const origin = originOf(settings, request.headers.host ?? 'localhost', String(request.headers['x-forwarded-proto']))
    const secret = sessionSecret(cookies, origin)
    const person = secret ? await personOfSession(db, secret) : undefined
    return {
      db,
      files,
      settings,
      person,
      language: person?.language ?? languageOf(cookies),
      origin,
      contentOrigin: contentOriginFor(settings, origin),
      ip: ipOf(request, settings),
      nonce: randomBytes(16).toString('base64'),
      assetsOf,
      openPreview,
      commitLate,
    }
  }
}

/** The visitor's language from the cookie; Dutch unless chosen otherwise. */
export function languageOf(cookies: string) {
  return cookieValue(cookies, languageCookieName) === 'en' ? 'en' : 'nl'
}

// A browser takes a __Host- cookie from this very host over https only: no neighbour can plant one (RFC 6265bis, 4.1.3.2).
function sessionCookieName(origin: string) {
  return origin.startsWith('https:') ? '__Host-leerbank' : 'leerbank'
}

export function sessionSecret(cookies: string | null | undefined, origin: string) {
  return cookieValue(cookies ?? '', sessionCookieName(origin))
}

export function sessionCookie(context: AppLoadContext, secret: string) {
  const cookie = cookieMaker(sessionCookieName(context.origin), context, true)
  return secret ? cookie(secret, sessionDays * 86_400) : cookie('', 0)
}

/** Starts a session in this browser, ends the one it had, and returns the cookie for it. */
export async function signInHere(context: AppLoadContext, request: Request, personId: string) {
  const { headers } = request
  const before = sessionSecret(headers.get('cookie'), context.origin)
  if (before) await endSession(context.db, before)
  const { secret } = await startSession(context.db, personId, headers.get('user-agent') ?? '')
  return sessionCookie(context, secret)
}

export function languageCookie(context: AppLoadContext, language: string) {
  return cookieMaker(languageCookieName, context, false)(language, 365 * 86_400)
}

function cookieMaker(name: string, context: AppLoadContext, httpOnly: boolean) {
  const secure = context.origin.startsWith('https:') ? '; Secure' : ''
  return (value: string, maxAge: number) =>
    `${name}=${value}; Path=/; Max-Age=${maxAge}; SameSite=Lax${httpOnly ? '; HttpOnly' : ''}${secure}`
}

function cookieValue(cookies: string, name: string) {
  const found = cookies.split(/; */).find((pair) => pair.startsWith(`${name}=`))
  return found?.slice(name.length + 1)
}

function ipOf(request: IncomingMessage, settings: Settings) {
  const forwarded = settings.trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  return forwarded || request.socket.remoteAddress || 'unknown'
}
