import { bilingual } from './bilingual'

export const surfaceTexts = bilingual({
  nl: {
    mode: 'Schrijven of lezen',
    write: 'Schrijven',
    read: 'Lezen',
    keys: 'Sneltoetsen',
    keysLong: 'Toon alle toetsen (Ctrl+/)',
  },
  en: {
    mode: 'Write or read',
    write: 'Write',
    read: 'Read',
    keys: 'Keys',
    keysLong: 'Show all keys (Ctrl+/)',
  },
})
