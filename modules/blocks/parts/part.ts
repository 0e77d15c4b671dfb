import type { BlockText } from '../block'
import { optionId } from '../option'

/** One of a list of things that a block shows. The id stays, whatever happens to the rest, and is never reused. */
export type Part = { id: string; title: string; text: string; mediaId: string; alt: string }

/** `partsMade` counts all parts ever made in this block. */
export type PartsContent<P extends { id: string } = Part> = { parts: P[]; partsMade: number }

export function emptyPart(made: number): Part {
  return { id: optionId(made), title: '', text: '', mediaId: '', alt: '' }
}

/** The fields of all parts that are read, part after part. */
export function partTexts<P extends { id: string }>(
  { parts }: PartsContent<P>,
  fields: (keyof P & string)[],
): BlockText[] {
  return parts.flatMap((part, place) =>
    fields.map((field) => ({ path: `parts.${place}.${field}`, text: String(part[field]) })),
  )
}

export function partMedia({ parts }: { parts: { mediaId: string }[] }): string[] {
  return parts.map(({ mediaId }) => mediaId).filter((id) => id !== '')
}
