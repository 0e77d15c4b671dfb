import { bilingual } from './bilingual'

export const embeddingTexts = bilingual({
  nl: {
    heading: (hub: string) => `Aanbod van ${hub}`,
    none: 'Hier staat nu niets. Kijk in het hele aanbod.',
    all: (count: number) => (count === 1 ? 'Bekijk dit in Leerbank' : `Bekijk alle ${count} in Leerbank`),
    newWindow: 'opent in een nieuw venster',
    title: 'Toon ons aanbod op je eigen website',
    how: 'Plak deze regels op een pagina van je website. De lijst blijft vanzelf bij.',
    code: 'Regels om te plakken',
    rows: 'Het script maakt de lijst zo hoog als nodig is. Zonder die regel werkt de lijst ook.',
    choose:
      'Zet achter het adres wat je wilt: limit=3 voor drie stuks, kind=masterclass voor één soort, look=dark voor donker, language=en voor Engels.',
    see: 'Bekijk de lijst',
  },
  en: {
    heading: (hub: string) => `What ${hub} offers`,
    none: 'There is nothing here now. See the whole catalogue.',
    all: (count: number) => (count === 1 ? 'See it in Leerbank' : `See all ${count} in Leerbank`),
    newWindow: 'opens in a new window',
    title: 'Show what we offer on your own website',
    how: 'Paste these lines in a page of your website. The list keeps itself up to date.',
    code: 'Lines to paste',
    rows: 'The script makes the list as high as it has to be. Without that line the list works as well.',
    choose:
      'Add to the address what you want: limit=3 for three, kind=masterclass for one kind, look=dark for dark, language=en for English.',
    see: 'See the list',
  },
})
