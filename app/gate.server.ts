import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/router'
import { hasRole, type Person } from '~/modules/people/person'
import type { Method, RouteHandle, Rule } from './access'

type RouteNode = { id: string; path?: string; index?: boolean; handle?: RouteHandle; children?: RouteNode[] }
export type Verdict = 'pass' | 'signIn' | 'absent'

const mostKept = 200

/** Makes the one check that every request meets first, from what the routes say of themselves. */
export function makeGate(build: ServerBuild) {
  const handleAt = lookUp(treeOf(build))
  return {
    handleAt,
    check(pathname: string, method: string, person: Person | undefined): Verdict {
      const rule = handleAt(pathname)?.access?.[(method === 'HEAD' ? 'GET' : method) as Method]
      if (!rule) return 'absent'
      if (allows(rule, person)) return 'pass'
      return person ? 'absent' : 'signIn'
    },
  }
}

export function allows(rule: Rule, person: Person | undefined) {
  if (rule === 'everyone') return true
  if (!person) return false
  if (rule === 'signedIn') return true
  if (rule === 'administrator') return person.isAdministrator
  return hasRole(person, ...rule)
}

/** The address of the page behind a data request of the framework: `/modules/1.data` is `/modules/1`. */
export function pagePath(pathname: string) {
  if (pathname === '/_root.data') return '/'
  return pathname.endsWith('.data') ? pathname.slice(0, -5) : pathname
}

// Every request asks three times, and each look goes along all routes: what was found last is kept.
function lookUp(tree: RouteNode[]) {
  const found = new Map<string, RouteHandle | undefined>()
  return (pathname: string) => {
    if (found.has(pathname)) return found.get(pathname)
    const matches = matchRoutes(tree as never, pathname) as { route: RouteNode }[] | null
    const handle = matches?.at(-1)?.route.handle
    if (found.size === mostKept) found.delete(found.keys().next().value!)
    found.set(pathname, handle)
    return handle
  }
}

function treeOf(build: ServerBuild, parentId?: string): RouteNode[] {
  const routes = Object.values(build.routes).filter((route) => route?.parentId === parentId)
  return routes.map((route) => {
    const { id, path, index, module } = route!
    const handle = module.handle as RouteHandle | undefined
    return index ? { id, path, index, handle } : { id, path, handle, children: treeOf(build, id) }
  })
}
