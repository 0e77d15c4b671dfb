import type { Editor } from '@tiptap/core'
import type { Language } from '~/db/tables'
import { downFromEnd } from './writeBelow'

type Doing = (editor: Editor) => boolean
/** Keys as ProseMirror names them; `typed` is what turns into something while one writes. */
export type Shortcut = { keys?: string[]; typed?: string; name: Record<Language, string>; run?: Doing }
type Group = { name: Record<Language, string>; shortcuts: Shortcut[] }

/** What the screen around the text does for a key. */
export type ScreenKeys = {
  link: Doing
  term: Doing
  shortcuts: Doing
  toolbar: Doing
  blockMenu: Doing
  split: Doing
  up: Doing
  down: Doing
  duplicate: Doing
}

/** Every key of the editor in the order of its list; one without `run` is Tiptap's own. */
export function shortcutGroups(screen?: ScreenKeys): Group[] {
  return [
    {
      name: { nl: 'Opmaak', en: 'Formatting' },
      shortcuts: [
        { keys: ['Mod-b'], typed: '**vet**', name: { nl: 'Vet', en: 'Bold' } },
        { keys: ['Mod-i'], typed: '*cursief*', name: { nl: 'Cursief', en: 'Italic' } },
        { keys: ['Mod-k'], name: { nl: 'Link', en: 'Link' }, run: screen?.link },
        { keys: ['Mod-Shift-l'], name: { nl: 'Begrip met uitleg', en: 'Term with its meaning' }, run: screen?.term },
        { keys: ['Mod-Alt-1'], typed: '## ', name: { nl: 'Kop', en: 'Heading' }, run: heading(2) },
        { keys: ['Mod-Alt-2'], typed: '### ', name: { nl: 'Tussenkop', en: 'Subheading' }, run: heading(3) },
        { keys: ['Mod-Alt-0'], name: { nl: 'Gewone tekst', en: 'Plain text' } },
        { keys: ['Mod-Shift-8'], typed: '- ', name: { nl: 'Lijst', en: 'Bullets' } },
        { keys: ['Mod-Shift-7'], typed: '1. ', name: { nl: 'Nummers', en: 'Numbers' } },
        { typed: '> ', name: { nl: 'Kader met een tip', en: 'Callout with a tip' } },
        {
          keys: ['Shift-Enter'],
          name: { nl: 'Nieuwe regel in dezelfde alinea', en: 'New line in the same paragraph' },
        },
      ],
    },
    {
      name: { nl: 'Blokken', en: 'Blocks' },
      shortcuts: [
        { typed: '/', name: { nl: 'Zet iets op de pagina', en: 'Put something on the page' } },
        { keys: ['Alt-Shift-ArrowUp'], name: { nl: 'Zet het blok hoger', en: 'Move the block up' }, run: screen?.up },
        {
          keys: ['Alt-Shift-ArrowDown'],
          name: { nl: 'Zet het blok lager', en: 'Move the block down' },
          run: screen?.down,
        },
        { keys: ['Mod-d'], name: { nl: 'Maak een kopie eronder', en: 'Make a copy below' }, run: screen?.duplicate },
        {
          keys: ['Alt-Enter'],
          name: { nl: 'Open het menu van het blok', en: 'Open the menu of the block' },
          run: screen?.blockMenu,
        },
        {
          keys: ['Mod-Enter'],
          name: { nl: 'Maak hier een nieuwe pagina van de rest', en: 'Make a new page of the rest' },
          run: screen?.split,
        },
        {
          keys: ['Enter'],
          name: { nl: 'Ga in een gekozen vraag of afbeelding', en: 'Go into a selected question or image' },
          run: enterNode,
        },
        {
          keys: ['ArrowDown'],
          name: { nl: 'Schrijf verder onder het laatste blok', en: 'Write on below the last block' },
          run: downFromEnd,
        },
        { keys: ['Escape'], name: { nl: 'Ga uit een vraag terug naar de tekst', en: 'Leave a question for the text' } },
      ],
    },
    {
      name: { nl: 'Heen en weer', en: 'Getting about' },
      shortcuts: [
        { keys: ['Alt-F10'], name: { nl: 'Ga naar de knoppen', en: 'Go to the buttons' }, run: screen?.toolbar },
        { keys: ['Escape', 'Tab'], name: { nl: 'Ga uit de tekst', en: 'Leave the text' } },
        { keys: ['Mod-z'], name: { nl: 'Terug', en: 'Undo' } },
        { keys: ['Mod-y'], name: { nl: 'Opnieuw', en: 'Redo' } },
        { keys: ['Mod-/'], name: { nl: 'Deze lijst met toetsen', en: 'This list of keys' }, run: screen?.shortcuts },
      ],
    },
  ]
}

function heading(level: 2 | 3): Doing {
  return (editor) => editor.chain().ownStep().toggleHeading({ level }).run()
}

// A question or image that is selected opens to the keyboard: its first field gets the focus.
function enterNode({ state, view }: Editor) {
  const element = 'node' in state.selection ? view.nodeDOM(state.selection.from) : null
  const field =
    element instanceof Element &&
    element.querySelector<HTMLElement>('.node-body :is(textarea, input, button), .node-form textarea, .node-more')
  if (!field) return false
  field.focus()
  return true
}
