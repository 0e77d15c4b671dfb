import type { OrganisationKind } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { makersOf } from '../making/makers'
import { assigningFor } from './assigningFor'

export type PathTools = { edits: boolean; organisations: { organisationId: string; name: string }[] }

/** What a person can do with a path beside following it: write in it, and ask people of these organisations to follow it. */
export function pathTools(
  person: Person | undefined,
  path: { organisationId: string; organisationKind: OrganisationKind },
): PathTools {
  if (!person) return { edits: false, organisations: [] }
  const { organisationId, organisationKind: kind } = path
  return {
    edits: makersOf(person).some((maker) => maker.organisationId === organisationId),
    organisations: assigningFor(person, { organisationId, kind }),
  }
}
