import { data } from '@remix-run/node'
import { route } from '~/app/access'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone', PUT: 'everyone', PATCH: 'everyone', DELETE: 'everyone' },
})

function absent(): never {
  throw data(null, { status: 404 })
}

export const loader = absent
export const action = absent

export default function Absent() {
  return null
}
