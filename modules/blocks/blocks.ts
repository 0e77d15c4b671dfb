import { audio } from './audio/audio'
import type { Block, BlockInstance } from './block'
import { file } from './file/file'
import { instrument } from './instrument/instrument'
import { multipleChoice } from './multipleChoice/multipleChoice'
import { openAs } from './openAs'
import { order } from './order/order'
import { singleChoice } from './singleChoice/singleChoice'
import { video } from './video/video'

/** Every type of block. A type that is not in the other lists (schemas, learnerViews, editorViews) does not compile. */
export const blocks = { singleChoice, multipleChoice, order, video, audio, file, instrument }

export type BlockType = keyof typeof blocks
type Parts<T extends BlockType> =
  (typeof blocks)[T] extends Block<infer Content, infer Answer> ? { content: Content; answer: Answer } : never
export type ContentOf<T extends BlockType> = Parts<T>['content']
export type AnswerOf<T extends BlockType> = Parts<T>['answer']

export function isBlockType(type: string): type is BlockType {
  return Object.hasOwn(blocks, type)
}

/** Undefined for a type that this Leerbank does not know. */
export function blockOf(type: string): Block<unknown, unknown> | undefined {
  return isBlockType(type) ? blocks[type] : undefined
}

/** A block with content of today's version; undefined when its type is unknown or its version is newer than ours. */
export function openBlock(instance: BlockInstance) {
  const opened = openAs(blockOf(instance.type), instance)
  return opened && { ...opened, type: opened.type as BlockType }
}
