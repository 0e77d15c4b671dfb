import { type AppLoadContext, data } from '@remix-run/node'
import { openModule, openPage } from '~/modules/authoring/openModule.server'

/** What a scoped query gave, or the 404 of what does not exist. */
export function found<T>(row: T | undefined): T {
  if (row === undefined) throw data(null, { status: 404 })
  return row
}

/** The same for a verb's answer: `absent` becomes the 404, what is left is for the route. */
export function present<A extends object>(answer: A): Exclude<A, { refused: 'absent' }> {
  if ('refused' in answer && answer.refused === 'absent') throw data(null, { status: 404 })
  return answer as Exclude<A, { refused: 'absent' }>
}

/** A module that was written here. Of a package the screens of writing do not exist. */
export function written<M extends { source: 'written' | 'package' }>(module: M | undefined): M {
  return found(module?.source === 'written' ? module : undefined)
}

/** The page that an address names, when it is a page of the module that the address names. */
export async function pageAt({ db, person }: AppLoadContext, params: { moduleId?: string; pageId?: string }) {
  const page = found(await openPage(db, person!, params.pageId!))
  return found(page.moduleId === params.moduleId ? page : undefined)
}

/** The module that an address names, when it was written here and this person may change it. */
export async function editableModule({ db, person }: AppLoadContext, params: { moduleId?: string }) {
  const module = written(await openModule(db, person!, params.moduleId!))
  return found(module.isEditable ? module : undefined)
}
