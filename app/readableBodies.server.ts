import { type ActionFunction, data, type ServerBuild } from '@remix-run/node'

/** Makes a body that cannot be read as what it should be the sender's mistake (400), not ours (500), in every route. */
export function refuseUnreadableBodies(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const action = route?.module.action
    return [id, action ? { ...route, module: { ...route.module, action: refusing(action) } } : route]
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

function refusing(action: ActionFunction): ActionFunction {
  return (args) => {
    for (const read of ['formData', 'json'] as const) {
      const original: () => Promise<unknown> = args.request[read].bind(args.request)
      Object.defineProperty(args.request, read, { value: () => original().catch(unreadable) })
    }
    return action(args)
  }
}

function unreadable(): never {
  throw data(null, { status: 400 })
}
