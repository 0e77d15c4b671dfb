/** The name of a module for the world, in every version the same: a newer one reads what an older one has kept. */
export function moduleUrn({ id }: { id: string }) {
  return `urn:x-leerbank:module:${id.replace(/[^A-Za-z0-9._-]/g, '-')}`
}

/** The name of one of the goals of a module. */
export function goalUrn(module: { id: string }, goal: string) {
  return `${moduleUrn(module)}:goal:${encodeURIComponent(goal)}`
}
