import type { Launchable } from '~/modules/packages/contents'

/** Where a unit is, relative to the player page. */
export function addressOf({ path, parameters }: Pick<Launchable, 'path' | 'parameters'>) {
  return `files/${path.split('/').map(encodeURIComponent).join('/')}${parameters}`
}
