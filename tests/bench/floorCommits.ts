import { createServer } from 'node:http'
import { join } from 'node:path'
import Database from 'better-sqlite3'

// The floor of a commit: one prepared upsert of the body per request, as durable as ours, and nothing else.
const sqlite = new Database(join(process.argv[2]!, 'floor.sqlite'))
sqlite.pragma('journal_mode = WAL')
sqlite.pragma('synchronous = FULL')
sqlite.exec('create table if not exists kept (address text primary key, body text not null) strict')
const upsert = sqlite.prepare('insert into kept values (?, ?) on conflict (address) do update set body = excluded.body')

const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => {
    upsert.run(request.url, Buffer.concat(parts).toString('utf8'))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"result":"true"}')
  })
})
server.listen(0, () => console.info(JSON.stringify(server.address())))
