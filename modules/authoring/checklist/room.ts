import { openBlock } from '~/modules/blocks/blocks'
import type { LearningModule } from '~/modules/blocks/document'
import { moduleData } from '~/modules/learner/moduleData'
import { openModule } from '~/modules/learner/openModule'
import { roomNeeded, scorm12Room } from '~/modules/learner/roomNeeded'
import type { Problem } from '../problems'

/** How many characters the answers can take, and how many there are in SCORM 1.2 and in our own player. */
export type Room = { needed: number; most: number }

/** Undefined while all answers fit, however a learner answers. */
export function tooLittleRoom(module: LearningModule): Room | undefined {
  const needed = roomNeeded(openModule(moduleData(module), openBlock))
  return needed > scorm12Room ? { needed, most: scorm12Room } : undefined
}

/** A module whose learners can answer more than an LMS keeps: what no longer fits would be lost. */
export function problemsOfRoom(module: LearningModule): Problem[] {
  const room = tooLittleRoom(module)
  return room ? [{ code: 'roomTooSmall', isBlocking: false, ...room }] : []
}
