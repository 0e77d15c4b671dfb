import type { LucideIcon } from 'lucide-react'
import type { Language } from '~/db/tables'
import { audioMenu } from './audio/menu'
import type { BlockType } from './blocks'
import { fileMenu } from './file/menu'
import { instrumentMenu } from './instrument/menu'
import { multipleChoiceMenu } from './multipleChoice/menu'
import { orderMenu } from './order/menu'
import { singleChoiceMenu } from './singleChoice/menu'
import { videoMenu } from './video/menu'

/** `show` only shows, `ask` asks anybody, `trade` is for this trade alone. */
export type MenuGroup = 'show' | 'ask' | 'trade'

export type MenuEntry = {
  group: MenuGroup
  icon: LucideIcon
  name: Record<Language, string>
  use: Record<Language, string>
  /** Other words that authors look for it by, Dutch and English, with a space between. */
  words?: string
}

/** How a block is called in the menus of the editor, and what it is for. */
export const blockMenu: Record<BlockType, MenuEntry> = {
  singleChoice: singleChoiceMenu,
  multipleChoice: multipleChoiceMenu,
  order: orderMenu,
  video: videoMenu,
  audio: audioMenu,
  file: fileMenu,
  instrument: instrumentMenu,
}
