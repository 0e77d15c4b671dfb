import { Extension, InputRule, wrappingInputRule } from '@tiptap/core'
import { type ScreenKeys, shortcutGroups } from './shortcuts'

/** The keys of shortcuts.ts, and what turns into something while one types it. */
export const Keyboard = Extension.create<{ screen?: ScreenKeys }>({
  name: 'keyboard',
  priority: 950,
  addOptions: () => ({}),
  addKeyboardShortcuts() {
    const all = shortcutGroups(this.options.screen).flatMap(({ shortcuts }) => shortcuts)
    const bound = all.flatMap(({ keys = [], run }) => (run ? keys.map((key) => [key, () => run(this.editor)]) : []))
    return Object.fromEntries(bound)
  },
  addInputRules() {
    const { heading, callout } = this.editor.schema.nodes
    return [
      // One number sign is a heading too: a page has one title, and it is not in the text.
      new InputRule({
        find: /^#\s$/,
        handler: ({ chain, range }) => {
          chain().deleteRange(range).setNode(heading!.name, { level: 2 }).run()
        },
      }),
      wrappingInputRule({ find: /^>\s$/, type: callout!, getAttributes: () => ({ kind: 'tip' }) }),
    ]
  },
})
