import type { Role } from '~/db/tables'
import type { NavigationItem } from './ui/navigation'

/** Who may use a method of a route. Roles hold in any organisation; which objects is the scoped query's work. */
export type Rule = 'everyone' | 'signedIn' | 'administrator' | Role[]
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * What a route says of itself. Without `access` a route answers nobody: it is the same 404 as an unknown address.
 * `scripts: false` leaves the framework's scripts out, `shell: false` the frame with the menu; `wide` is for a screen that
 * is a workplace; `script` is a file of our own that such a page runs instead, and the only one; `partOf` is the place in the menu that the page belongs to, where its address does not say so, the first that a person has; `framed` lets any website show the page in a frame; `kept` lets visitors' pages be kept in memory as finished HTML; an address with other query parameters
 * than `keptParameters` is not.
 */
export type RouteHandle = {
  access: Partial<Record<Method, Rule>>
  scripts?: false
  script?: `/${string}.js`
  shell?: false
  wide?: true
  partOf?: NavigationItem['key'] | NavigationItem['key'][]
  framed?: true
  kept?: 'catalogue'
  keptParameters?: string[]
}

/** Types a route's `handle`: `export const handle = route({ access: { GET: 'everyone' } })`. */
export function route(handle: RouteHandle) {
  return handle
}
