import { bilingual } from './bilingual'

export const connectTexts = bilingual({
  nl: {
    title: 'Koppelen met andere systemen',
    lead: 'Andere systemen kunnen het aanbod van Leerbank lezen. Dat is gratis en zonder aanmelden. Er staat alleen in wat iedereen mag zien.',
    feeds: {
      oeapi5: {
        name: 'Open Onderwijs API, versie 5',
        text: 'Voor studiekeuze, roosters en eduXchange: hubs, cursussen en data.',
      },
      oeapi6: { name: 'Open Onderwijs API, versie 6', text: 'Hetzelfde in de nieuwe versie.' },
      edudex: {
        name: 'EDU-DEX',
        text: 'Voor Leeroverzicht, RIO en opleidingsportalen van werkgevers. Geef het adres door aan EDU-DEX.',
      },
      oai: {
        name: 'NL-LOM via OAI-PMH',
        text: 'Voor Edurep: de modules met een open licentie, voor iedereen om te gebruiken.',
      },
      sitemap: {
        name: 'Sitemap',
        text: 'Voor zoekmachines: alle openbare pagina’s. Op elke pagina staat ook schema.org.',
      },
    },
    hubs: 'Per hub',
    hub: 'Hub',
    calendar: 'Agenda met alle data',
    edudex: 'EDU-DEX-map',
    address: 'Adres',
    hubLink: 'Dit aanbod in een ander systeem',
    subscribe: 'Abonneer je agenda op deze data',
    download: 'Haal de data één keer op',
  },
  en: {
    title: 'Connect other systems',
    lead: 'Other systems can read what Leerbank offers. It is free and needs no account. It holds only what everybody may see.',
    feeds: {
      oeapi5: {
        name: 'Open Education API, version 5',
        text: 'For course guides, timetables and eduXchange: hubs, courses and dates.',
      },
      oeapi6: { name: 'Open Education API, version 6', text: 'The same in the new version.' },
      edudex: {
        name: 'EDU-DEX standard',
        text: 'For Leeroverzicht, RIO and the training portals of employers. Give the address to EDU-DEX.',
      },
      oai: { name: 'NL-LOM by OAI-PMH', text: 'For Edurep: the modules with an open licence, for everybody to use.' },
      sitemap: { name: 'Site map', text: 'For search engines: every public page. Each page also carries schema.org.' },
    },
    hubs: 'For each hub',
    hub: 'The hub',
    calendar: 'Calendar with all dates',
    edudex: 'EDU-DEX directory',
    address: 'Address',
    hubLink: 'This offer in another system',
    subscribe: 'Subscribe your calendar to these dates',
    download: 'Get the dates once',
  },
})
