import type { AppLoadContext } from '@remix-run/node'
import { isCastMember } from '~/modules/people/cast.server'
import type { Author } from './author'

/** Who is on a screen that stays open when the session is over. */
export async function authorOf({ db, settings, person }: AppLoadContext): Promise<Author> {
  const { id, name, email } = person!
  return { id, name, email, isOfCast: settings.demo && (await isCastMember(db, id)) }
}
