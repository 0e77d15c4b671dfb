type Asked = {
  hubSlug: string
  /** Of the cast, when who asks has an account. */
  personId?: string
  daysAgo: number
  title: string
  happens: string
  machine: string
  tried: string
  companyName: string
  contactName: string
  contactEmail: string
  contactPhone: string
  agrees?: 'yes'
}

const noPhone = { contactPhone: '' }

/** Six questions of invented companies, each at another step of the chain. */
export const questions = {
  suitable: {
    hubSlug: 'mira',
    personId: 'esra',
    daysAgo: 74,
    title: 'Hoe weten we vooraf of een product geschikt is voor de robot?',
    happens:
      'We krijgen elke maand de vraag of een nieuw product op de robotcel kan. Nu bouwen we een proefopstelling, en de helft daarvan blijkt voor niets te zijn.\n\nDat kost ons telkens twee dagen, en de operators hebben er weinig vertrouwen meer in.',
    machine: 'Robotcel 1, assemblage van ventielen',
    tried: 'Een lijst met punten van de leverancier. Die gaat over de robot, en niet over onze onderdelen.',
    companyName: 'Vos Fijnmechanica',
    contactName: 'Esra Yılmaz',
    contactEmail: 'esra@vos.example',
    ...noPhone,
    agrees: 'yes',
  },
  measuring: {
    hubSlug: 'precisietechnologie',
    personId: 'frits',
    daysAgo: 52,
    title: 'Twee mensen meten hetzelfde asje en schrijven een ander getal op',
    happens:
      'Bij de eindcontrole verschilt de maat van een asje soms 0,04 mm, ook als dezelfde micrometer wordt gebruikt. We keuren dan goede delen af, of laten foute door.\n\nHet gaat om asjes van 12 mm met een tolerantie van 0,02 mm.',
    machine: 'Micrometer 0-25 mm, eindcontrole',
    tried: 'De micrometer is geijkt. We hebben een instructie op de muur gehangen.',
    companyName: 'Hamer Plaatwerk',
    contactName: 'Frits Mulder',
    contactEmail: 'frits@hamer.example',
    ...noPhone,
    agrees: 'yes',
  },
  springs: {
    hubSlug: 'mira',
    daysAgo: 61,
    title: 'Veren haken in elkaar voordat de robot ze kan pakken',
    happens:
      'Uit de trilbak komen klitten van vijf of zes drukveren. De grijper pakt ze allemaal tegelijk, en de cel valt stil. Dat gebeurt zo’n twintig keer per dienst.',
    machine: 'Trilbak en grijper van de ventielenlijn',
    tried: 'Zachter trillen en minder veren in de bak. Dan loopt de aanvoer te langzaam.',
    companyName: 'Delta Assemblage',
    contactName: 'Jolanda Peeters',
    contactEmail: 'jolanda@delta.example',
    contactPhone: '06 0000 0001',
    agrees: 'yes',
  },
  welding: {
    hubSlug: 'mira',
    daysAgo: 19,
    title: 'De las van onze cobot is na de pauze poreus',
    happens:
      'De eerste twee of drie naden na een pauze hebben gaatjes. Daarna gaat het weer goed. We slijpen ze uit en lassen opnieuw: dat kost een half uur per dag.',
    machine: 'Lascobot, MAG, staal van 4 mm',
    tried: 'Een andere draad en meer gas. Het wordt er niet beter van.',
    companyName: 'Noordster Machinebouw',
    contactName: 'Jelle Postma',
    contactEmail: 'jelle@noord.example',
    contactPhone: '06 0000 0002',
  },
  fence: {
    hubSlug: 'mira',
    personId: 'daan',
    daysAgo: 3,
    title: 'Wanneer mag een cobot zonder hek naast mensen werken?',
    happens:
      'Onze nieuwe cobot staat nu achter een hek. Daardoor moeten we voor elk bakje onderdelen de cel stilzetten. De leverancier zegt dat het hek weg mag, de veiligheidskundige zegt van niet.',
    machine: 'Robotcel 2, aanvoer van huizen',
    tried: 'De handleiding gelezen. Daarin staat alleen de snelheid van de arm.',
    companyName: 'Vos Fijnmechanica',
    contactName: 'Daan Bakker',
    contactEmail: 'daan@vos.example',
    ...noPhone,
  },
  mould: {
    hubSlug: 'precisietechnologie',
    daysAgo: 30,
    title: 'Kunnen jullie een matrijs van ons nameten?',
    happens:
      'Een spuitgietmatrijs van ons lijkt 0,1 mm versleten. We hebben zelf geen meetmachine die groot genoeg is.',
    machine: 'Spuitgietmatrijs van 600 bij 400 mm',
    tried: '',
    companyName: 'Blom Kunststof',
    contactName: 'Rosa Blom',
    contactEmail: 'rosa.blom@kunststof.example',
    ...noPhone,
  },
} satisfies Record<string, Asked>
