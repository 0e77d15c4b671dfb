import type { ServerBuild } from '@remix-run/node'

/** The addresses of all that the page of a route loads at once: the programs and styles of the framework, the root and its own. */
export function assetsOf({ assets: { entry, routes } }: ServerBuild, routeId: string): string[] {
  const parts = [entry, routes.root, routes[routeId]].flatMap((part) => (part ? [part] : []))
  const found = parts.flatMap((part) => [
    part.module,
    ...(part.imports ?? []),
    ...('css' in part ? (part.css ?? []) : []),
  ])
  return [...new Set(found)]
}
