import { bilingual } from './bilingual'

export const hubTexts = bilingual({
  nl: {
    hubTypes: {
      systeemhub: 'Systeemhub: werkt voor de hele sector.',
      groeihub: 'Groeihub: bouwt aan een vaste plek in de regio.',
    },
    traits: {
      innovatie: 'Sterk in vernieuwing: probeert techniek uit en deelt wat werkt.',
      ecosysteemfunctie: 'Sterk in samenwerken: brengt bedrijven, scholen en overheid bij elkaar.',
      onderwijsvernieuwing: 'Sterk in onderwijs: maakt nieuwe manieren van leren.',
    },
    plainHub: 'Technohub',
    offerings: 'Aanbod van deze hub',
    all: (count: number) => `Bekijk alle ${count} in het aanbod`,
    none: 'Deze hub biedt nu niets aan. Kijk wat andere hubs aanbieden.',
    noneAction: 'Bekijk het aanbod',
    contact: 'Zo bereik je deze hub',
    description: (name: string) => `Wat je kunt leren bij ${name}.`,
  },
  en: {
    hubTypes: {
      systeemhub: 'System hub: works for the whole sector.',
      groeihub: 'Growth hub: is building a firm place in its region.',
    },
    traits: {
      innovatie: 'Strong in innovation: tries technology out and shares what works.',
      ecosysteemfunctie: 'Strong in partnership: brings companies, schools and government together.',
      onderwijsvernieuwing: 'Strong in education: makes new ways of learning.',
    },
    plainHub: 'Technohub',
    offerings: 'What this hub offers',
    all: (count: number) => `See all ${count} in the catalogue`,
    none: 'This hub offers nothing now. See what other hubs offer.',
    noneAction: 'See the catalogue',
    contact: 'How to reach this hub',
    description: (name: string) => `What you can learn at ${name}.`,
  },
})
