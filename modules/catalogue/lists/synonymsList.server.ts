import { addSynonym, changeSynonym, removeSynonym, synonymSchema } from '../search/saveSynonym.server'
import { allSynonyms } from '../search/synonyms.server'
import type { AdminList, Values } from './adminList'

const inputOf = (values: Values) => synonymSchema.parse(values)

/** What people also call a thing, as one of the lists that administrators keep. No offering names an entry. */
export const synonymsList: AdminList = {
  name: 'synonyms',
  columns: [
    { name: 'word', kind: 'line' },
    { name: 'sameAs', kind: 'words' },
    { name: 'alsoFinds', kind: 'words' },
    { name: 'source', kind: 'line' },
    { name: 'sourceDate', kind: 'date' },
  ],
  schema: synonymSchema.transform(({ sameAs, alsoFinds, ...said }) => ({
    ...said,
    sameAs: sameAs.join(', '),
    alsoFinds: alsoFinds.join(', '),
  })),
  keyOf: ({ word }) => word!.toLowerCase(),
  async entries(db) {
    return (await allSynonyms(db)).map(({ id, sameAs, alsoFinds, ...said }) => {
      const values = { ...said, sameAs: sameAs.join(', '), alsoFinds: alsoFinds.join(', ') }
      return { id, key: said.word.toLowerCase(), uses: 0, values }
    })
  },
  add: (tx, person, values, now) => addSynonym(tx, person, inputOf(values), now),
  change: (tx, person, id, values, now) => changeSynonym(tx, person, id, inputOf(values), now),
  remove: removeSynonym,
}
