import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { route } from '~/app/access'

export const handle = route({ access: { GET: 'everyone' } })

/** What one has taken along on this device. The page knows nobody: it reads what is there, also without network. */
export function loader() {
  const page = readFileSync(join(process.cwd(), 'build/along.html'))
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' } })
}
