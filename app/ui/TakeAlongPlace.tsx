import { useRouteLoaderData } from '@remix-run/react'
import { useContext } from 'react'
import type { loader } from '~/app/root'
import { NonceContext } from './nonce'
import './takeAlong.css'

/** Where a module can be taken along; empty until a browser that can has filled it. */
export function TakeAlongPlace({ enrolment, title }: { enrolment: string; title: string }) {
  return <div className="take-along-place" data-take-along={enrolment} data-title={title} />
}

/** Fills these places; once on a page that has them. */
export function TakeAlongScript() {
  const nonce = useContext(NonceContext)
  const personId = useRouteLoaderData<typeof loader>('root')?.person?.id
  return personId ? <script src="/takeAlong.js" data-person={personId} nonce={nonce} defer /> : null
}
