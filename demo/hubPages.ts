type HubPage = { description: string; contacts: { name: string; task: string; email: string; phone: string }[] }

/** What hubs tell of themselves, and invented people to reach there. */
export const hubPages: Record<string, HubPage> = {
  mira: {
    description:
      'Bij veel producten lukt het monteren met een robot wel, en het aanvoeren van onderdelen niet. Daarom begint alles bij MIRA met jouw onderdelen op tafel.\n\n' +
      'Je leert de theorie, ziet een voorbeeld uit een fabriek en werkt zelf aan de demonstrator. Wat een groep ontdekt, wordt lesmateriaal voor mbo en hbo.',
    contacts: [
      { name: 'Carla Jansen', task: 'Vragen over aanmelden', email: 'carla@mira.example', phone: '038 000 0000' },
      { name: 'Anouk Visser', task: 'Vragen over de modules', email: 'anouk@mira.example', phone: '' },
    ],
  },
  woerden: {
    description:
      'De MKB Academie is het loket voor scholing in de regio. Een bedrijf stelt één vraag, en hoort wat er al is, wat er nog gemaakt moet worden en welke subsidie past.\n\n' +
      'Zo zijn Talent Telt, Versneld naar Vakmanschap en AI met Technohub ontstaan: telkens omdat bedrijven erom vroegen.',
    contacts: [
      { name: 'Loket MKB Academie', task: 'Alle vragen', email: 'academie@woerden.example', phone: '0348 000 000' },
    ],
  },
  smn: {
    description:
      'Twaalf bedrijven vertellen elk kwartaal wat hun mensen moeten kunnen. Daar maken we masterclasses en workshops van. Wat vaker terugkomt, wordt een module.',
    contacts: [{ name: 'Hanna Smit', task: 'Programma en docenten', email: 'hanna@smn.example', phone: '' }],
  },
  precisie: {
    description:
      'In de precisietechnologie zijn meer plekken dan mensen. Daarom leiden bedrijven en school samen op: je werkt vier dagen en leert één dag, met docenten die zelf ook in een bedrijf werken.\n\n' +
      'Nog geen werkgever? In het intakegesprek kijken we welk bedrijf bij je past en of het erkend is.',
    contacts: [{ name: 'Bram de Wit', task: 'Intake voor de BBL', email: 'bram@precisie.example', phone: '' }],
  },
  nop: {
    description:
      'In de Noordoostpolder leer je met een vraag die echt is. Een bedrijf legt hem op tafel, een team van studenten en medewerkers zoekt het uit, en het antwoord wordt gedeeld: als demo, als les of als beschrijving.',
    contacts: [],
  },
  tint: {
    description:
      'TINT kijkt wat mensen wél kunnen, en past het werk daarop aan. Wat bij één bedrijf lukt, schrijven we zo op dat een ander het kan overnemen. Een dashboard laat zien wat het oplevert.',
    contacts: [],
  },
  smm: {
    description:
      'Smart Metrology & Manufacturing bouwt proefopstellingen: een machine met een digitaal paspoort, een lijn die eerst op de computer bestaat, een cobot die leert lassen. Wat werkt, laten we zien, leggen we uit en delen we.',
    contacts: [],
  },
}
