import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { RouteHandle } from '~/app/access'
import { buildWhenStale } from '~/bin/build.js'
import { root } from '~/bin/lock.js'

/** A route of the built server: its whole pattern, who may use it, its parameters, and whether it shows a page. */
export type BuiltRoute = {
  path: string
  access: RouteHandle['access'] | undefined
  parameters: string[]
  isPage: boolean
}

export async function builtRoutes(): Promise<BuiltRoute[]> {
  await buildWhenStale()
  const build: ServerBuild = await import(pathToFileURL(join(root, 'build/app/server/index.js')).href)
  const pathOf = (id: string): string => {
    const { parentId, path } = build.routes[id]!
    return (parentId ? pathOf(parentId).replace(/\/$/, '') : '') + (path ? `/${path}` : parentId ? '' : '/')
  }
  return Object.values(build.routes).flatMap((route) => {
    const { parentId, id, module } = route!
    if (!parentId || !(module.default || module.loader || module.action)) return []
    const path = pathOf(id) || '/'
    const parameters = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
    const { access } = (module.handle as RouteHandle | undefined) ?? {}
    return { path, access, parameters, isPage: Boolean(module.default) }
  })
}
