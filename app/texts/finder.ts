import { bilingual } from './bilingual'

const places = (count: number) => (count === 1 ? '1 plek' : `${count} plekken`)
const onPages = (count: number) => (count === 1 ? '1 pagina' : `${count} pagina’s`)
const placesIn = (count: number) => (count === 1 ? '1 place' : `${count} places`)
const onPagesIn = (count: number) => (count === 1 ? '1 page' : `${count} pages`)

export const finderTexts = bilingual({
  nl: {
    title: 'Zoek en vervang',
    open: 'Zoek en vervang (Ctrl+H)',
    close: 'Sluit zoeken',
    words: 'Zoek in alle pagina’s',
    instead: 'Vervang door',
    isExact: 'Let op hoofdletters',
    isWhole: 'Alleen hele woorden',
    found: (count: number, pages: number) => `Gevonden: ${places(count)} op ${onPages(pages)}.`,
    nothing: 'Niets gevonden.',
    start: 'Typ een woord. We zoeken in tekst, titels, vragen en bijschriften.',
    inTitle: 'titel',
    onPage: (title: string, count: number) => `${title} (${count})`,
    more: (count: number) => `En nog ${places(count)}. Vervangen gaat over alle plekken.`,
    replaceAll: (count: number) => (count > 0 ? `Vervang alle ${count}` : 'Vervang alle'),
    sure: (count: number, pages: number, words: string, instead: string) =>
      `Je vervangt “${words}” door “${instead}” op ${places(count)}, op ${onPages(pages)}. Dit kun je ongedaan maken.`,
    sureNothing: (count: number, pages: number, words: string) =>
      `Je haalt “${words}” weg op ${places(count)}, op ${onPages(pages)}. Dit kun je ongedaan maken.`,
    yes: 'Ja, vervang',
    no: 'Nee, laat staan',
    replace: 'Vervang',
    replaceLong: (number: number, title: string) => `Vervang plek ${number} op ${title}`,
    replaced: (count: number, pages: number) => `Vervangen: ${places(count)} op ${onPages(pages)}.`,
    last: (words: string, instead: string, count: number) =>
      `Laatst vervangen: “${words}” door “${instead}”, ${places(count)}.`,
    undo: 'Maak ongedaan',
    undone: (pages: number) => `Teruggezet: ${onPages(pages)}.`,
    undoneKept: (pages: number, titles: string) =>
      `Teruggezet: ${onPages(pages)}. Niet teruggezet, want later veranderd: ${titles}.`,
    stale: 'Er is nog tekst die niet is opgeslagen. Daarin zoeken we niet. Vervangen kan als alles is opgeslagen.',
    refused: {
      changed: 'Iemand heeft net een van deze pagina’s veranderd. Er is niets vervangen. Hieronder staat wat er nu is.',
      tooLong: (title: string) => `Op de pagina “${title}” wordt een tekst daardoor te lang. Er is niets vervangen.`,
      nothing: 'Deze woorden staan er niet meer. Er is niets vervangen.',
      gone: 'Dit kan niet meer, of je bent uitgelogd. Er is niets veranderd.',
      later: 'Er is geen verbinding. Er is niets veranderd. Probeer het zo opnieuw.',
    },
  },
  en: {
    title: 'Find and replace',
    open: 'Find and replace (Ctrl+H)',
    close: 'Close finding',
    words: 'Find on all pages',
    instead: 'Replace with',
    isExact: 'Match capitals',
    isWhole: 'Whole words only',
    found: (count, pages) => `Found ${placesIn(count)} on ${onPagesIn(pages)}.`,
    nothing: 'Nothing was found.',
    start: 'Type a word. We look in text, titles, questions and captions.',
    inTitle: 'title',
    onPage: (title, count) => `${title}: ${count}`,
    more: (count) => `And ${placesIn(count)} more. Replacing covers all of them.`,
    replaceAll: (count) => (count > 0 ? `Replace all ${count}` : 'Replace all'),
    sure: (count, pages, words, instead) =>
      `You replace “${words}” with “${instead}” in ${placesIn(count)}, on ${onPagesIn(pages)}. This can be undone.`,
    sureNothing: (count, pages, words) =>
      `You remove “${words}” in ${placesIn(count)}, on ${onPagesIn(pages)}. This can be undone.`,
    yes: 'Yes, replace',
    no: 'No, keep it',
    replace: 'Replace',
    replaceLong: (number, title) => `Replace place ${number} on ${title}`,
    replaced: (count, pages) => `Replaced ${placesIn(count)} on ${onPagesIn(pages)}.`,
    last: (words, instead, count) => `Replaced last: “${words}” with “${instead}”, ${placesIn(count)}.`,
    undo: 'Undo it',
    undone: (pages) => `Put back: ${onPagesIn(pages)}.`,
    undoneKept: (pages, titles) => `Put back: ${onPagesIn(pages)}. Not put back, because changed later: ${titles}.`,
    stale: 'Some text has not been saved yet. We do not look in it. You can replace once all is saved.',
    refused: {
      changed: 'Somebody has just changed one of these pages. Nothing was replaced. Below is what is there now.',
      tooLong: (title) => `On the page “${title}” a text would become too long. Nothing was replaced.`,
      nothing: 'These words are no longer there. Nothing was replaced.',
      gone: 'This is no longer possible, or you are signed out. Nothing was changed.',
      later: 'There is no connection. Nothing was changed. Try again in a moment.',
    },
  },
})
