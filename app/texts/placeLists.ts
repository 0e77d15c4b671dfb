import { bilingual } from './bilingual'

/** What a list and its columns are called. */
export type ListWords = {
  title: string
  fileName: string
  text: string
  columns: Record<string, string>
  hints: Record<string, string>
}

/** The lists of places and postcodes that administrators keep. */
export const placeListTexts = bilingual({
  nl: {
    places: {
      fileName: 'plaatsen',
      title: 'Plaatsen',
      text: 'Waar plaatsen liggen, voor wie iets in de buurt zoekt. De meeste komen van GeoNames (CC BY 4.0).',
      columns: {
        name: 'Plaats',
        province: 'Provincie',
        latitude: 'Breedtegraad',
        longitude: 'Lengtegraad',
        people: 'Inwoners',
        source: 'Bron',
        sourceDate: 'Datum van de bron',
      },
      hints: {
        latitude: 'Bijvoorbeeld 52,513. Tussen 50 en 54.',
        longitude: 'Bijvoorbeeld 6,094. Tussen 3 en 8.',
        people: 'Hebben twee plaatsen één naam, dan geldt de plaats met de meeste inwoners.',
      },
    },
    postcodes: {
      fileName: 'postcodes',
      title: 'Postcodes',
      text: 'Waar postcodes liggen die met dezelfde cijfers beginnen. Hoe meer cijfers, hoe preciezer; de langste telt.',
      columns: {
        prefix: 'Begin van de postcode',
        name: 'Plaats',
        latitude: 'Breedtegraad',
        longitude: 'Lengtegraad',
        source: 'Bron',
        sourceDate: 'Datum van de bron',
      },
      hints: {
        prefix: 'Twee, drie of vier cijfers.',
        latitude: 'Bijvoorbeeld 52,513. Tussen 50 en 54.',
        longitude: 'Bijvoorbeeld 6,094. Tussen 3 en 8.',
      },
    },
  },
  en: {
    places: {
      fileName: 'places',
      title: 'Places',
      text: 'Where places are, for who searches nearby. Most of them come from GeoNames (CC BY 4.0).',
      columns: {
        name: 'Place',
        province: 'Province',
        latitude: 'Latitude',
        longitude: 'Longitude',
        people: 'Inhabitants',
        source: 'Source',
        sourceDate: 'Date of the source',
      },
      hints: {
        latitude: 'For instance 52.513. Between 50 and 54.',
        longitude: 'For instance 6.094. Between 3 and 8.',
        people: 'Of two places with one name, the one with more inhabitants is meant.',
      },
    },
    postcodes: {
      fileName: 'postcode-areas',
      title: 'Postcode areas',
      text: 'Where postcodes are that begin with the same digits. More digits are more exact; the longest one counts.',
      columns: {
        prefix: 'Beginning of the postcode',
        name: 'Place',
        latitude: 'Latitude',
        longitude: 'Longitude',
        source: 'Source',
        sourceDate: 'Date of the source',
      },
      hints: {
        prefix: 'Two, three or four digits.',
        latitude: 'For instance 52.513. Between 50 and 54.',
        longitude: 'For instance 6.094. Between 3 and 8.',
      },
    },
  },
})
