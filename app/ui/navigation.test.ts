import { expect, test } from 'vitest'
import { castOrganisations, castPeople } from '~/db/cast'
import type { Person } from '~/modules/people/person'
import { besidesMenu, navigationFor } from './navigation'

const cast = castPeople.map(({ id, name, email, roles, isAdministrator = false }): Person => {
  const memberships = roles.map(([organisationId, role]) => {
    const { name: organisationName, kind } = castOrganisations.find((one) => one.id === organisationId)!
    return { organisationId, organisationName, kind, role }
  })
  return { id, name, email, language: 'nl', isAdministrator, memberships }
})
const keys = (items: { key: string }[]) => items.map(({ key }) => key)

test('a menu has four places at most, and everybody finds their own learning in it or on their account', () => {
  for (const person of cast) {
    expect(navigationFor(person).length, person.id).toBeLessThanOrEqual(4)
    expect([...keys(navigationFor(person)), ...keys(besidesMenu(person))], person.id).toContain('learning')
  }
})

test('who writes and coordinates has work in the menu, and their learning on their account', () => {
  const bram = cast.find(({ id }) => id === 'bram')
  expect(keys(navigationFor(bram))).toEqual(['modules', 'participants', 'offerings', 'intake'])
  expect(keys(besidesMenu(bram))).toEqual(['learning'])
})
