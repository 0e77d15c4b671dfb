import { openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { Role } from '~/db/tables'
import { addOffering } from '~/modules/catalogue/testOfferings.server'
import type { Person } from '~/modules/people/person'
import { addApplication, addCrebo } from '../testIntake.server'

/** For tests: a programme of a hub, a qualification, and Sem, who applied. */
export async function openPipeline() {
  const open = openDatabase(':memory:')
  await loadCast(open.db)
  await addCrebo(open.db)
  await addOffering(open.db, { id: 'bbl', hubId: 'precisie', kind: 'bbl', title: 'BBL Mechatronica' })
  await addApplication(open.db, { id: 'sem', offeringId: 'bbl' }, [], 'Sem Bakker')
  return open
}

export const bram = coordinator('bram', 'precisie')
export const carla = coordinator('carla', 'mira')

function coordinator(id: string, organisationId: string): Person {
  const role: Role = 'coordinator'
  const membership = { organisationId, organisationName: organisationId, kind: 'hub' as const, role }
  const person = { id, name: id, email: `${id}@hub.example`, language: 'nl' as const }
  return { ...person, isAdministrator: false, memberships: [membership] }
}
