import { bilingual } from './bilingual'

export const presenceTexts = bilingual({
  nl: {
    others: 'Ook in deze module',
    writes: (name: string, page: number) => `${name} schrijft op pagina ${page}`,
    looks: (name: string, page: number) => `${name} kijkt op pagina ${page}`,
    here: (name: string) => `${name} is hier`,
    more: (count: number) => `en nog ${count}`,
  },
  en: {
    others: 'Also in this module',
    writes: (name, page) => `${name} is writing on page ${page}`,
    looks: (name, page) => `${name} is looking at page ${page}`,
    here: (name) => `${name} is here`,
    more: (count) => `and ${count} more`,
  },
})
