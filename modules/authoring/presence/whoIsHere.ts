/** Where somebody is in a module: the page, and the top-level node of it in which the cursor stands. */
export type Whereabouts = { pageId: string; node: { index: number; id?: string } | null; isWriting: boolean }
export type Present = Whereabouts & { personId: string; name: string }

type Seen = Present & { tabId: string; seenAt: number }

/** A screen tells every quarter of a minute that it is there; after two silent ones it is not. */
export const silentMs = 35_000
const mostTabs = 200

// One process serves everybody, and who is here now is worth nothing after a restart.
const rooms = new Map<string, Map<string, Seen>>()

export function arrive(moduleId: string, seen: Seen) {
  const room = rooms.get(moduleId) ?? new Map<string, Seen>()
  if (room.size >= mostTabs && !room.has(seen.tabId)) return
  rooms.set(moduleId, room.set(seen.tabId, seen))
}

export function depart(moduleId: string, isGone: (seen: Seen) => boolean) {
  const room = rooms.get(moduleId)
  if (!room) return
  for (const [tabId, seen] of room) if (isGone(seen)) room.delete(tabId)
  if (room.size === 0) rooms.delete(moduleId)
}

/** The other people in a module, each where they were seen last, by name. */
export function othersHere(moduleId: string, personId: string, now: number): Present[] {
  depart(moduleId, (seen) => now - seen.seenAt > silentMs)
  const latest = new Map<string, Seen>()
  for (const seen of rooms.get(moduleId)?.values() ?? [])
    if (seen.personId !== personId && seen.seenAt >= (latest.get(seen.personId)?.seenAt ?? 0))
      latest.set(seen.personId, seen)
  return [...latest.values()]
    .map(({ tabId, seenAt, ...present }) => present)
    .sort((one, other) => one.name.localeCompare(other.name))
}
