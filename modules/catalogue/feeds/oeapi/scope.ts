import type { PublicCatalogue } from '../publicOfferings.server'
import { absent, found, isRefusal } from './answer'

/** The offerings that a list is about: all, those of a hub, or one. `hubs` is what the version calls organisations. */
export function scopeOf(catalogue: PublicCatalogue, of: { what: string; id: string } | undefined, hubs: string) {
  if (!of) return catalogue.offerings
  if (of.what === hubs) {
    const hub = found(catalogue.hubByUuid, of.id)
    return isRefusal(hub) ? hub : catalogue.offerings.filter(({ hubId }) => hubId === hub.id)
  }
  if (of.what !== 'courses') return absent
  const offering = found(catalogue.offeringByUuid, of.id)
  return isRefusal(offering) ? offering : [offering]
}
