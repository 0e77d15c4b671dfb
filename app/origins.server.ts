import type { Settings } from '~/settings.server'

const twins: Record<string, string> = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' }

/** The origin of a request as the visitor sees it; `forwardedProto` counts only behind a trusted proxy. */
export function originOf(settings: Settings, host: string, forwardedProto?: string) {
  if (settings.appOrigin && new URL(settings.appOrigin).host === host) return settings.appOrigin
  if (settings.contentOrigin && new URL(settings.contentOrigin).host === host) return settings.contentOrigin
  return `${settings.trustProxy && forwardedProto === 'https' ? 'https' : 'http'}://${host}`
}

/**
 * Where package code runs for people on this app origin. localhost and 127.0.0.1 are two sites to a browser, so they
 * serve each other; under any other name it must be set, and until then it is undefined.
 */
export function contentOriginFor(settings: Settings, appOrigin: string): string | undefined {
  if (settings.contentOrigin) return settings.contentOrigin
  const url = new URL(appOrigin)
  const twin = twins[url.hostname]
  if (!twin) return undefined
  url.hostname = twin
  return url.origin
}

/** Whether package files may be served on this origin, and whether it serves nothing else. */
export function roleOf(settings: Settings, origin: string): 'app' | 'content' | 'both' {
  if (settings.contentOrigin) return origin === settings.contentOrigin ? 'content' : 'app'
  return twins[new URL(origin).hostname] ? 'both' : 'app'
}
