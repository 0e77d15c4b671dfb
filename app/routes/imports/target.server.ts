import { join } from 'node:path'
import type { AppLoadContext } from '@remix-run/node'
import { mostPages } from '~/modules/authoring/addPage.server'
import { openModule, outlineOf } from '~/modules/authoring/openModule.server'
import type { Person } from '~/modules/people/person'
import { found, written } from '../modules/found.server'

/** The module that `?module=` names, for who may write in it; undefined when there is to be a new one. */
export async function targetOf({ db, person }: AppLoadContext, request: Request) {
  const moduleId = new URL(request.url).searchParams.get('module')
  if (!moduleId) return undefined
  const module = written(await openModule(db, person!, moduleId))
  found(module.isEditable || undefined)
  const pages = await outlineOf(db, module.id)
  return { id: module.id, title: module.title, pages, room: mostPages - pages.length }
}

/** The hubs for which somebody writes, as options. */
export function hubsOf({ memberships }: Person) {
  const written = memberships.filter(({ kind, role }) => kind === 'hub' && role === 'author')
  return written.map(({ organisationId, organisationName }) => ({ value: organisationId, label: organisationName }))
}

export function importsFolder({ settings }: AppLoadContext) {
  return join(settings.dataDir, 'imports')
}
