import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { feedAnswer } from './feedAnswer.server'

export const handle = route({ access: { GET: 'everyone' }, kept: 'catalogue' })

const forVisitors = ['/$', '/catalogue', '/hubs/', '/assets/', '/connect']

/** Which pages search engines may read (RFC 9309), and where all of them are listed. */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = ['User-agent: *', ...forVisitors.map((path) => `Allow: ${path}`), 'Disallow: /', '']
  return feedAnswer([...lines, `Sitemap: ${context.origin}/sitemap.xml`, ''].join('\n'), 'text/plain; charset=utf-8')
}
