import type { Language } from '~/db/tables'
import type { PublicOffering } from '../publicRows.server'

/** The same in both languages, or in each its own. */
export type Name = string | Record<Language, string>

/** What a facet may know of who is asking, besides the offering itself. */
export type Asked = {
  now: number
  /** The offerings that this person kept; undefined of a visitor. */
  saved?: Set<string>
  /** How far an offering is from the place that was typed, in kilometres; undefined when nothing is known of it. */
  kilometresTo?: (offering: PublicOffering) => number | undefined
  /** What is online counts as near. */
  withOnline?: boolean
}

/**
 * One thing by which the catalogue can be narrowed. `key` is its parameter in an address. Within a facet one of the chosen
 * values is enough; all facets together must hold.
 */
export type Facet<Key extends string = string> = {
  key: Key
  /** Its values in their order; undefined when they are what the offerings have, by name. */
  values?: readonly string[]
  valuesOf: (offering: PublicOffering, asked: Asked) => string[]
  /** How a value reads when no catalogue of texts can know it. */
  nameOf?: (offering: PublicOffering, value: string) => Name
  /** The heading under which a value stands, where there are too many for one list. */
  groupOf?: (offering: PublicOffering, value: string) => Name | undefined
  /** A second value takes the place of the first. */
  isSingle?: true
  /** Stands open on a large screen; the others unfold. */
  isOpen?: true
  /** Depends on who asks, so it is counted anew for each question. */
  isPersonal?: true
}
