import type { Block } from '../block'
import { packIds, unpackIds } from '../option'
import type { Box, Place } from '../placeInPicture'

/** A part of the picture; it has a name when it can also be chosen from the list. A circle fills its box. */
export type Region = Box & {
  id: string
  name: string
  shape: 'circle' | 'rectangle'
  isRight: boolean
  feedback: string
}

/** `regionsMade` counts all regions ever made, and the first of them is everywhere else. */
export type PointInPictureContent = {
  question: string
  mediaId: string
  alt: string
  regions: Region[]
  regionsMade: number
  feedbackElsewhere: string
}

/** Where somebody pointed, or which region they chose from the list. */
export type PointAnswer = Place | { region: string }

/** What systems are told when no region was hit; no region gets this id. */
export const elsewhere = 'a'
const fewestNames = 3

/** A place to point at in a picture. */
export const pointInPicture: Block<PointInPictureContent, PointAnswer> = {
  type: 'pointInPicture',
  version: 1,
  upgrade: (content) => content as PointInPictureContent,
  empty: () => ({ question: '', mediaId: '', alt: '', regions: [], regionsMade: 1, feedbackElsewhere: '' }),
  texts: ({ question, alt, regions, feedbackElsewhere }) => [
    { path: 'question', text: question },
    { path: 'alt', text: alt },
    ...regions.flatMap(({ name, feedback }, place) => [
      { path: `regions.${place}.name`, text: name },
      { path: `regions.${place}.feedback`, text: feedback },
    ]),
    { path: 'feedbackElsewhere', text: feedbackElsewhere },
  ],
  media: ({ mediaId }) => (mediaId === '' ? [] : [mediaId]),
  question: {
    words: (content) => content.question,
    score: (content, answer) => (hit(content, answer)?.isRight ? 1 : 0),
    feedback(content, answer) {
      const found = hit(content, answer)
      const text = found ? found.feedback : content.feedbackElsewhere
      return text ? [{ about: found?.name ?? '', text }] : []
    },
    interaction(content, answer) {
      const found = hit(content, answer)
      return {
        type: 'choice',
        response: [found?.id ?? elsewhere],
        correct: content.regions.filter(({ isRight }) => isRight).map(({ id }) => [id]),
        question: content.question,
        answer: [found?.name, placeText(answer)].filter(Boolean).join(', '),
      }
    },
    /** Two numbers of two characters, to the base of 36; or the id of a region, which is never that long. */
    pack: (answer) => ('region' in answer ? packIds([answer.region]) : packNumber(answer.x) + packNumber(answer.y)),
    unpack(content, packed) {
      if (packed.length === 4) return placeFrom(packed)
      const [region] = unpackIds(packed)
      return region !== undefined && listOf(content).some(({ id }) => id === region) ? { region } : undefined
    },
    room: () => 4,
  },
}

/** The region that was meant: of those that lie over each other the smallest. */
export function hit({ regions }: PointInPictureContent, answer: PointAnswer): Region | undefined {
  if ('region' in answer) return regions.find(({ id }) => id === answer.region)
  const found = regions.filter((region) => isIn(region, answer))
  return found.sort((one, other) => one.width * one.height - other.width * other.height)[0]
}

/** The regions with a name, for who would rather choose than point; of fewer than three there is no list. */
export function listOf({ regions }: PointInPictureContent): Region[] {
  const named = regions.filter(({ name }) => name.trim() !== '')
  return named.length < fewestNames ? [] : named
}

function isIn({ shape, x, y, width, height }: Region, place: Place) {
  const [across, down] = [(place.x - x) / width, (place.y - y) / height]
  if (shape === 'circle') return (across - 0.5) ** 2 + (down - 0.5) ** 2 <= 0.25
  return across >= 0 && across <= 1 && down >= 0 && down <= 1
}

function placeText(answer: PointAnswer) {
  return 'region' in answer ? '' : `${answer.x / 10} % / ${answer.y / 10} %`
}

function packNumber(thousandths: number) {
  return thousandths.toString(36).padStart(2, '0')
}

function placeFrom(packed: string): Place | undefined {
  const [x, y] = [packed.slice(0, 2), packed.slice(2)].map((part) => Number.parseInt(part, 36)) as [number, number]
  return x < 1000 && y < 1000 ? { x, y } : undefined
}
