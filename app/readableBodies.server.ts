import { type ActionFunction, data, type ServerBuild } from '@remix-run/node'
import { readBody } from './body.server'

// Twice the longest page of a module; no form of the product comes near it.
const mostBytes = 1024 * 1024

/** Makes a body that is too long (413) or not what it should be (400) the sender's mistake, not ours (500), in every route. */
export function refuseUnreadableBodies(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const action = route?.module.action
    return [id, action ? { ...route, module: { ...route.module, action: refusing(action) } } : route]
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

function refusing(action: ActionFunction): ActionFunction {
  return (args) => {
    const { request } = args
    for (const read of ['formData', 'json'] as const)
      Object.defineProperty(request, read, { value: async () => (await shortBody(request))[read]().catch(unreadable) })
    return action(args)
  }
}

async function shortBody(request: Request) {
  const bytes = await readBody(request, mostBytes)
  if (!bytes) throw data(null, { status: 413 })
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': request.headers.get('content-type') ?? '' } })
}

function unreadable(): never {
  throw data(null, { status: 400 })
}
