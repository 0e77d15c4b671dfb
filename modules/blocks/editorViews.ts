import './blocks.css'
import './editor.css'
import './media/media.css'
import './media/mediaEditor.css'
import { ArrowDownUp, CircleDot, Film, ListChecks, type LucideIcon, Paperclip, Volume2 } from 'lucide-react'
import type { Language } from '~/db/tables'
import { AudioEditor } from './audio/editor'
import type { EditorView } from './block'
import type { BlockType, ContentOf } from './blocks'
import { FileEditor } from './file/editor'
import { MultipleChoiceEditor } from './multipleChoice/editor'
import { OrderEditor } from './order/editor'
import { SingleChoiceEditor } from './singleChoice/editor'
import { VideoEditor } from './video/editor'

/** The form in which an author writes a block, per type. */
export const editorViews: { [T in BlockType]: EditorView<ContentOf<T>> } = {
  singleChoice: SingleChoiceEditor,
  multipleChoice: MultipleChoiceEditor,
  order: OrderEditor,
  video: VideoEditor,
  audio: AudioEditor,
  file: FileEditor,
}

/** The form for content of which only the block itself knows the shape. */
export function editorViewOf(type: BlockType) {
  return editorViews[type] as EditorView<unknown>
}

type MenuEntry = {
  icon: LucideIcon
  name: Record<Language, string>
  use: Record<Language, string>
  /** Other words that authors look for it by, Dutch and English, with a space between. */
  words?: string
}

/** How a block is called in the menus of the editor, and what it is for. */
export const blockMenu: Record<BlockType, MenuEntry> = {
  singleChoice: {
    icon: CircleDot,
    name: { nl: 'Vraag met één antwoord', en: 'Single choice question' },
    use: { nl: 'Eén antwoord is goed.', en: 'One answer is right.' },
    words: 'meerkeuze quiz toets enkele keuze radio test',
  },
  multipleChoice: {
    icon: ListChecks,
    name: { nl: 'Vraag met meer antwoorden', en: 'Multiple choice question' },
    use: { nl: 'Een of meer antwoorden zijn goed.', en: 'One or more answers are right.' },
    words: 'meerkeuze quiz toets vinkjes meerdere checkbox test',
  },
  order: {
    icon: ArrowDownUp,
    name: { nl: 'Volgorde', en: 'Put in order' },
    use: { nl: 'De deelnemer zet stappen in de goede volgorde.', en: 'The learner puts steps in the right order.' },
    words: 'sorteren stappen slepen sequence sort rank',
  },
  video: {
    icon: Film,
    name: { nl: 'Video', en: 'Video' },
    use: {
      nl: 'Een eigen film, of een van YouTube of Vimeo.',
      en: 'A film of your own, or one from YouTube or Vimeo.',
    },
  },
  audio: {
    icon: Volume2,
    name: { nl: 'Geluid', en: 'Sound' },
    use: { nl: 'Iets om naar te luisteren.', en: 'Something to listen to.' },
  },
  file: {
    icon: Paperclip,
    name: { nl: 'Bestand', en: 'File' },
    use: { nl: 'Een PDF, tekening of ander bestand.', en: 'A PDF, drawing or other file.' },
  },
}
