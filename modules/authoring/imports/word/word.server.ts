import type { Relations } from '../officeParts.server'
import type { Loss } from '../pieces'
import type { Element } from '../xml.server'
import type { Numbering } from './numbering.server'
import type { Step } from './steps.server'
import type { Styles } from './styles.server'

/** A Word document while it is read. */
export type Word = {
  styles: Styles
  numbering: Numbering
  relations: Relations
  /** Foot- and endnotes by kind and id, and who said what in a comment. */
  notes: Map<string, Element>
  comments: Map<string, string>
  /** Notes that were met, in the order of their numbers. */
  noted: Step[][]
  /** Paths of images that were met. */
  images: Set<string>
  /** SmartArt's texts by path. */
  diagrams: Map<string, Element>
  /** The fields that are open: a link, or what kind of field it is. */
  fields: Field[]
}
export type Field = { instruction: string; isResult: boolean }

export function lost(kind: Loss['kind'], detail?: string): { loss: Loss } {
  return { loss: detail ? { kind, detail: detail.slice(0, 120) } : { kind } }
}
