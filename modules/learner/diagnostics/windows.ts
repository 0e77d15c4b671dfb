/** A window around the module, as seen from it: what it offers, or that it cannot be looked into. */
export type Around = { way: 'here' | 'up' | 'opener'; up: number; apis: ApiName[]; isClosed: boolean }

export const apiNames = ['API', 'API_1484_11'] as const
export type ApiName = (typeof apiNames)[number]

/** How far somebody who puts it right can be expected to look. */
const most = 20

/** All windows that a package looks into for its API, in that order. */
export function windowsAround(from: Window): Around[] {
  const upwards = chain(from).map((place, up) => seen(place, up === 0 ? 'here' : 'up', up))
  const opener = openerOf(from) ?? openerOf(from.top)
  return [...upwards, ...(opener ? chain(opener).map((place, up) => seen(place, 'opener', up)) : [])]
}

function chain(from: Window): Window[] {
  const found = [from]
  for (let place = from; place.parent && place.parent !== place && found.length < most; place = place.parent)
    found.push(place.parent)
  return found
}

function seen(place: Window, way: Around['way'], up: number): Around {
  return { way, up, apis: apiNames.filter((name) => has(place, name)), isClosed: !canRead(place) }
}

function has(place: Window, name: ApiName) {
  try {
    return Boolean((place as unknown as Record<string, unknown>)[name])
  } catch {
    return false
  }
}

function canRead(place: Window) {
  try {
    return Boolean(place.document)
  } catch {
    return false
  }
}

function openerOf(place: Window | null): Window | undefined {
  try {
    return (place?.opener as Window | null) ?? undefined
  } catch {
    return undefined
  }
}
