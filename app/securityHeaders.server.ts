import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AppLoadContext } from '@remix-run/node'
import helmet from 'helmet'

type Page = { nonce: string | undefined; script?: string; framed?: boolean }

/**
 * Headers of every page of the app's origin; only frames of the content origin may be embedded. Without a nonce no script
 * runs but the one file that the page names. A framed page may stand on any website, and acts for nobody.
 */
export function securityHeaders(
  response: ServerResponse,
  context: Pick<AppLoadContext, 'contentOrigin' | 'origin'> & Page,
) {
  const secure = context.origin.startsWith('https:')
  const content = context.contentOrigin ? [context.contentOrigin] : []
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: scriptSources(context),
        styleSrc: ["'self'", "'unsafe-inline'"],
        mediaSrc: ["'self'", 'blob:'],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'", ...content],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: [context.framed ? '*' : "'none'"],
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: !context.framed,
    crossOriginResourcePolicy: { policy: context.framed ? 'cross-origin' : 'same-origin' },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    originAgentCluster: secure,
  })({ headers: {} } as IncomingMessage, response, () => {})
}

function scriptSources({ nonce, script, origin }: { nonce: string | undefined; script?: string; origin: string }) {
  if (nonce) return ["'self'", `'nonce-${nonce}'`]
  return [script ? origin + script : "'none'"]
}
