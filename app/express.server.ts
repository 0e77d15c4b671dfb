import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type NextFunction, type Request, type Response } from 'express'
import serveCompressed from 'express-static-gzip'
import type { Logger } from 'pino'
import type { Settings } from '~/settings.server'
import { type makeGate, pagePath } from './gate.server'
import { originOf } from './origins.server'
import type { ContextMaker } from './request.server'
import { securityHeaders } from './securityHeaders.server'

const assetOptions = {
  enableBrotli: true,
  orderPreference: ['br', 'gz'],
  index: false,
  serveStatic: { immutable: true, maxAge: '1y' },
}

type Parts = {
  build: ServerBuild
  gate: ReturnType<typeof makeGate>
  context: ContextMaker
  settings: Settings
  log: Logger
}

/** The app's origin: static files, the gate, then Remix. */
export function makeApp({ build, gate, context, settings, log }: Parts) {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustProxy)
  const client = join(process.cwd(), 'build/app/client')
  app.use('/assets', serveCompressed(join(client, 'assets'), assetOptions), noAsset)
  app.use(compression())
  app.use(express.static(client, { maxAge: '1h', index: false, setHeaders: askForNews }))
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    response.locals.context = await context(request).catch(next)
    if (!response.locals.context) return
    securityHeaders(response, pageOf(request, response.locals.context))
    if (!cameFromHere(request, settings)) return response.status(403).type('text').send('403')
    admit(request, response, next)
  })
  app.use(
    createRequestHandler({
      build,
      getLoadContext: (_request, response) => response.locals.context as AppLoadContext,
    }),
  )
  app.use((error: Error, request: Request, response: Response, _next: NextFunction) => {
    log.error({ error, url: request.url }, 'request failed')
    if (!response.headersSent) response.status(500).type('text').send('500')
  })
  return app

  // A page for frames runs its one file, whoever asks; every other page runs what its nonce allows.
  function pageOf(request: Request, context: AppLoadContext) {
    const { framed, script } = gate.handleAt(request.path) ?? {}
    return framed ? { ...context, nonce: undefined, script, framed } : context
  }

  // What one may not see becomes the address of nothing, so that both give the same 404.
  function admit(request: Request, response: Response, next: NextFunction) {
    const url = new URL(request.originalUrl, 'http://app')
    if (url.pathname === '/__manifest') return next()
    const path = pagePath(url.pathname)
    const verdict = gate.check(path, request.method, response.locals.context.person)
    if (verdict === 'signIn' && request.method === 'GET' && path === url.pathname)
      return response.redirect(302, `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`)
    if (verdict !== 'pass') {
      request.url = path === url.pathname ? '/404' : '/404.data'
      request.originalUrl = request.url
    }
    next()
  }
}

// A worker of yesterday would keep yesterday's page for who is without network.
function askForNews(response: Response, path: string) {
  if (path.endsWith('/service-worker.js')) response.set('cache-control', 'no-cache')
}

// The headers of a file that was there when the server started are set by now.
function noAsset(_request: Request, response: Response) {
  for (const name of ['content-encoding', 'cache-control']) response.removeHeader(name)
  response.status(404).type('text').send('404')
}

// A sibling subdomain is the same site to a browser, so SameSite alone does not stop its forms.
function cameFromHere(request: Request, settings: Settings) {
  if (['GET', 'HEAD'].includes(request.method)) return true
  const fetchSite = request.headers['sec-fetch-site']
  if (fetchSite && fetchSite !== 'same-origin') return false
  const { origin, host } = request.headers
  return !origin || origin === originOf(settings, host ?? '', String(request.headers['x-forwarded-proto']))
}
