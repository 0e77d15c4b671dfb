import {
  BookOpen,
  ClipboardList,
  FileCheck,
  GraduationCap,
  Handshake,
  Layers,
  type LucideIcon,
  PenLine,
  Route,
  Settings2,
} from 'lucide-react'
import type { OrganisationKind, Role } from '~/db/tables'
import { hasRole, organisationsWithRole, type Person } from '~/modules/people/person'

export type NavigationItem = {
  key: 'catalogue' | 'learning' | 'modules' | 'offerings' | 'participants' | 'intake' | 'workOrders' | 'paths' | 'admin'
  to: string
}

export const navigationIcons: Record<NavigationItem['key'], LucideIcon> = {
  catalogue: BookOpen,
  learning: GraduationCap,
  modules: PenLine,
  offerings: Layers,
  participants: ClipboardList,
  intake: Handshake,
  workOrders: FileCheck,
  paths: Route,
  admin: Settings2,
}

export type HubPart = { key: 'offerings' | 'sessions' | 'paths' | 'questions'; to: string; hub: string }

/** The parts of the work on what a hub offers, of all hubs for which a person does it. */
export function hubPartsFor(person: Person | undefined): HubPart[] {
  const hubs = person ? organisationsWithRole(person, 'hub', 'author', 'coordinator') : []
  if (hubs.length === 0) return []
  const nameOf = (id: string) =>
    person!.memberships.find(({ organisationId }) => organisationId === id)!.organisationName
  const isCoordinator = organisationsWithRole(person!, 'hub', 'coordinator').length > 0
  return [
    { key: 'offerings', to: '/offerings', hub: '' },
    ...(isCoordinator ? [{ key: 'sessions' as const, to: '/sessions', hub: '' }] : []),
    ...hubs.map((id) => ({
      key: 'paths' as const,
      to: `/organisations/${id}/paths`,
      hub: hubs.length > 1 ? nameOf(id) : '',
    })),
    { key: 'questions', to: '/questions', hub: '' },
  ]
}

export type IntakePart = { key: 'applications' | 'matching' | 'workPlaces' | 'agreements' | 'hours'; to: string }

/** The parts of the intake: for who runs it for a hub, for a company that offers places, for a school whose students learn there. */
export function intakePartsFor(person: Person | undefined): IntakePart[] {
  const isWith = (kind: OrganisationKind, ...roles: Role[]) =>
    !!person && organisationsWithRole(person, kind, ...roles).length > 0
  const forHub = isWith('hub', 'coordinator')
  const forCompany = isWith('company', 'coordinator', 'teamLead', 'supervisor')
  const forSchool = isWith('school', 'coordinator', 'teamLead')
  const parts: (IntakePart & { isFor: boolean })[] = [
    { key: 'applications', to: '/applications', isFor: forHub },
    { key: 'matching', to: '/matching', isFor: forHub },
    { key: 'workPlaces', to: '/work-places', isFor: forHub || forCompany },
    { key: 'agreements', to: '/agreements', isFor: forHub || forCompany || forSchool },
    { key: 'hours', to: '/hours', isFor: forHub || forCompany || forSchool },
  ]
  return parts.filter(({ isFor }) => isFor).map(({ key, to }) => ({ key, to }))
}

const mostInMenu = 4

/**
 * What a person finds in the menu, their own work first: they start there. At most four, the bottom bar of a phone has no
 * room for more; the catalogue is always behind the name plate.
 */
export function navigationFor(person: Person | undefined) {
  return placesFor(person).slice(0, mostInMenu)
}

/** What the menu has no room for, of who does much: they find it on their account. */
export function besidesMenu(person: Person | undefined) {
  return placesFor(person)
    .slice(mostInMenu)
    .filter(({ key }) => key !== 'catalogue')
}

function placesFor(person: Person | undefined): NavigationItem[] {
  const items: NavigationItem[] = []
  if (person?.isAdministrator) items.push({ key: 'admin', to: '/admin' })
  if (person && hasRole(person, 'author', 'reviewer')) items.push({ key: 'modules', to: '/modules' })
  if (person && hasRole(person, 'coordinator', 'teamLead')) items.push({ key: 'participants', to: '/participants' })
  if (person && organisationsWithRole(person, 'hub', 'author', 'coordinator').length > 0)
    items.push({ key: 'offerings', to: '/offerings' })
  const [intake] = intakePartsFor(person)
  if (intake) items.push({ key: 'intake', to: intake.to })
  if (person && hasRole(person, 'supervisor')) items.push({ key: 'workOrders', to: '/work-orders' })
  const [sector] = person ? organisationsWithRole(person, 'sector', 'sector') : []
  if (sector) items.push({ key: 'paths', to: `/organisations/${sector}/paths` })
  if (person && hasRole(person, 'sector')) items.push({ key: 'catalogue', to: '/catalogue' })
  if (person) items.push({ key: 'learning', to: '/learning' })
  if (!items.some(({ key }) => key === 'catalogue')) items.push({ key: 'catalogue', to: '/catalogue' })
  return items
}
