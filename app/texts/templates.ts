import { bilingual } from './bilingual'

export const templateTexts = bilingual({
  nl: {
    ownTitle: (hub: string) => `Sjablonen van ${hub}`,
    builtInTitle: 'Sjablonen van Leerbank',
    size: (pages: number, time: string) => `${pages === 1 ? '1 pagina' : `${pages} pagina’s`}, ongeveer ${time}`,
    look: 'Bekijk',
    lookLong: (name: string) => `Bekijk ${name}`,
    begin: 'Waarmee begin je?',
    empty: 'Leeg',
    emptyUse: 'Eén lege pagina. Jij bepaalt alles.',
    fillIn: 'Wat tussen haken staat, vul je zelf in. Publiceren kan pas als alles is ingevuld.',
    name: 'Naam van het sjabloon',
    keepTitle: 'Bewaar als sjabloon',
    keepText: (hub: string) =>
      `Alle auteurs van ${hub} kunnen er dan mee beginnen. Het sjabloon is een kopie: het verandert niet mee met deze module.`,
    keep: 'Bewaar als sjabloon',
    kept: 'Het sjabloon is bewaard.',
    tooManyTemplates: 'Jullie hub heeft al 100 sjablonen. Meer kan niet.',
  },
  en: {
    ownTitle: (hub) => `Templates of ${hub}`,
    builtInTitle: 'Templates of Leerbank',
    size: (pages, time) => `${pages === 1 ? '1 page' : `${pages} pages`}, about ${time}`,
    look: 'Look at it',
    lookLong: (name) => `Look at it: ${name}`,
    begin: 'What do you begin with?',
    empty: 'Empty',
    emptyUse: 'One empty page. You decide everything.',
    fillIn: 'You fill in what stands in brackets. You can publish once all of it has been filled in.',
    name: 'Name of the template',
    keepTitle: 'Save as a template',
    keepText: (hub) =>
      `All authors of ${hub} can begin with it then. The template is a copy: it does not change along with this module.`,
    keep: 'Save as a template',
    kept: 'The template has been saved.',
    tooManyTemplates: 'Your hub has 100 templates already. There is no room for more.',
  },
})
