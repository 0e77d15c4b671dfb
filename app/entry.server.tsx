import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { StillPageContext } from './routes/attempt/StillPage'
import { NonceContext } from './ui/nonce'
import { wholeLetters } from './wholeLetters.server'

/** Renders a page whole: nothing here streams in parts, so there is no timer and no bot to tell apart. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
) {
  return new Promise<Response>((resolve, reject) => {
    const page = (
      <NonceContext.Provider value={context.nonce}>
        <StillPageContext.Provider value={context.stillPage}>
          <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
        </StillPageContext.Provider>
      </NonceContext.Provider>
    )
    const { pipe } = renderToPipeableStream(page, {
      nonce: context.nonce,
      onAllReady() {
        const body = wholeLetters()
        headers.set('content-type', 'text/html; charset=utf-8')
        // On a shared computer the back button must not bring back the pages of who was signed in before.
        if (context.person || headers.has('set-cookie')) headers.set('cache-control', 'no-store')
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
        pipe(body)
      },
      onShellError: reject,
      onError: reject,
    })
  })
}

/** What a route threw on purpose, such as a 404, is an answer and not an incident. */
export function handleError(error: unknown) {
  if (!isRouteErrorResponse(error)) console.error(error)
}
