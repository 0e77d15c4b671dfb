import type { IncomingMessage } from 'node:http'

const hostName = /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

/**
 * Whether the address of a request can be read in one way only: a host that is a name, and a path that begins with one
 * slash. The gate and the router would read `//host/path` differently.
 */
export function isPlainAddress({ headers, url }: IncomingMessage) {
  const { host = 'localhost' } = headers
  return hostName.test(host) && /^\/(?!\/)/.test(url ?? '') && URL.canParse(url ?? '', `http://${host}`)
}
