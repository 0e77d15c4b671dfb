import { hashOf } from '~/modules/people/secret.server'
import { one, type ProductPage, type Sqlite } from './page'

/** Questions from the work of companies, at each step of the chain and on each side of them. */
export function practicePages(sqlite: Sqlite): ProductPage[] {
  const question = (about: string) => one(sqlite, 'select id from practiceQuestion where title like ?', `%${about}%`)
  const page = { route: '/questions/:questionId' }
  const [suitable, measuring, welding, fence] = ['geschikt', 'asje', 'poreus', 'hek'].map(question)
  const springs = question('Veren')
  link(sqlite, springs, 'veren', Date.now() + 86_400_000)
  link(sqlite, springs, 'verlopen', 1)
  return [
    { route: '/hubs/:slug/question', address: '/hubs/mira/question', name: 'question-ask' },
    { route: '/hubs/:slug/question', address: '/hubs/mira/question', as: 'daan', name: 'question-ask-company' },
    { route: '/questions', address: '/questions', as: 'carla', name: 'questions-hub' },
    { route: '/questions', address: '/questions?part=cases', as: 'bram', name: 'questions-cases' },
    { route: '/questions', address: '/questions?part=done', as: 'carla', name: 'questions-one-part' },
    { route: '/questions', address: '/questions', as: 'esra', name: 'questions-company' },
    { route: '/questions', address: '/questions', as: 'ines', name: 'questions-none' },
    { route: '/questions/new', address: '/questions/new', as: 'daan', name: 'question-choose-hub' },
    { ...page, address: `/questions/${fence}`, as: 'carla', name: 'question-new' },
    { ...page, address: `/questions/${welding}`, as: 'carla', name: 'question-development' },
    { ...page, address: `/questions/${springs}`, as: 'carla', name: 'question-keeping' },
    { ...page, address: `/questions/${suitable}`, as: 'carla', name: 'question-done' },
    { ...page, address: `/questions/${suitable}`, as: 'bram', name: 'question-case' },
    { ...page, address: `/questions/${measuring}`, as: 'frits', name: 'question-company' },
    { ...page, address: `/questions/${question('matrijs')}`, as: 'bram', name: 'question-declined' },
    { route: '/question/:questionSecret', address: '/question/veren', name: 'own-question' },
    { route: '/question/:questionSecret', address: '/question/verlopen', name: 'own-question-expired' },
  ]
}

/** A link of which the address is known: the database has only hashes. */
function link(sqlite: Sqlite, questionId: string, secret: string, expiresAt: number) {
  const row = [hashOf(secret), questionId, 1, expiresAt]
  sqlite.prepare('insert or replace into practiceLink values (?, ?, ?, ?)').run(row)
}
