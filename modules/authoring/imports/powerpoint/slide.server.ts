import type { Relations } from '../officeParts.server'
import type { Loss } from '../pieces'
import type { Element } from '../xml.server'

/** A slide while it is read, with the placeholders of its layout and master that it takes bullets from. */
export type Slide = {
  relations: Relations
  layout: Element | undefined
  master: Element | undefined
  diagrams: Map<string, Element>
  charts: Map<string, Element>
  images: Set<string>
  losses: Loss[]
}

export function lose(slide: Slide, kind: Loss['kind'], detail?: string) {
  slide.losses.push(detail ? { kind, detail: detail.slice(0, 120) } : { kind })
}
