import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { AppLoadContext } from '@remix-run/node'
import { personOfSession, sessionDays } from '~/modules/people/session.server'
import type { Settings } from '~/settings.server'
import { contentOriginFor, originOf } from './origins.server'
import './context'

const sessionCookieName = 'leerbank'
const languageCookieName = 'taal'

export type ContextMaker = (request: IncomingMessage) => Promise<AppLoadContext>

type Parts = Pick<AppLoadContext, 'db' | 'files' | 'settings' | 'openPreview'>

/** Reads who is asking, in which language and from where, once per request. */
export function makeContext({ db, files, settings, openPreview }: Parts): ContextMaker {
  return async (request) => {
    const cookies = request.headers.cookie ?? ''
    const secret = cookieValue(cookies, sessionCookieName)
    const person = secret ? await personOfSession(db, secret) : undefined
    const origin = originOf(settings, request.headers.host ?? 'localhost', String(request.headers['x-forwarded-proto']))
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
      openPreview,
    }
  }
}

/** The visitor's language from the cookie; Dutch unless chosen otherwise. */
export function languageOf(cookies: string) {
  return cookieValue(cookies, languageCookieName) === 'en' ? 'en' : 'nl'
}

export function sessionSecret(cookies: string | null | undefined) {
  return cookieValue(cookies ?? '', sessionCookieName)
}

export function sessionCookie(context: AppLoadContext, secret: string) {
  const cookie = cookieMaker(sessionCookieName, context, true)
  return secret ? cookie(secret, sessionDays * 86_400) : cookie('', 0)
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
