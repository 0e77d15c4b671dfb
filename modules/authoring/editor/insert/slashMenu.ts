import { type Editor, Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import type { Insertable } from './insertable'

/** The menu after a slash while it is open: what was found, which one is chosen now, and where it belongs. */
export type OpenSlash = {
  query: string
  found: Insertable[]
  at: number
  place: () => DOMRect | null
  choose: (one: Insertable) => void
}

export type SlashOptions = {
  find: (query: string, editor: Editor) => Insertable[]
  insert: (one: Insertable, editor: Editor) => void
  show: (open: OpenSlash | undefined) => void
}

/** A slash after a blank or at the start of a line asks what to put in. Escape leaves what was typed. */
export const SlashMenu = Extension.create<SlashOptions>({
  name: 'slashMenu',
  priority: 1000,
  addOptions: () => ({ find: () => [], insert: () => {}, show: () => {} }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      Suggestion<Insertable, Insertable>({
        editor,
        pluginKey: new PluginKey('slashMenu'),
        char: '/',
        decorationClass: 'slash-typed',
        items: ({ query }) => options.find(query, editor),
        command({ range, props }) {
          editor.chain().focus().deleteRange(range).run()
          options.insert(props, editor)
        },
        render: () => drive(options.show),
      }),
    ]
  },
})

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

function drive(show: SlashOptions['show']) {
  let open: OpenSlash | undefined
  const tell = (next: OpenSlash | undefined) => {
    open = next
    show(next)
  }
  const take = ({ query, items, clientRect, command }: SuggestionProps<Insertable, Insertable>) =>
    tell({ query, found: items, at: 0, place: clientRect ?? (() => null), choose: command })
  return {
    onStart: take,
    onUpdate: (props: SuggestionProps<Insertable, Insertable>) => {
      // The same words at another place on the screen are the same menu.
      if (open && open.query === props.query && open.found.length === props.items.length)
        tell({ ...open, place: props.clientRect ?? open.place, choose: props.command })
      else take(props)
    },
    onExit: () => tell(undefined),
    onKeyDown({ event }: { event: KeyboardEvent }) {
      const chosen = open?.found[open.at]
      if (!open || !chosen || event.isComposing) return false
      const step = steps[event.key]
      if (step) tell({ ...open, at: (open.at + step + open.found.length) % open.found.length })
      else if (event.key === 'Enter' || event.key === 'Tab') open.choose(chosen)
      else return false
      return true
    },
  }
}
