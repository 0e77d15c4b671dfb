import { createServer, type Server } from 'node:http'
import { startLeerbank } from './app/server.server'
import { readSettings } from './settings.server'

try {
  const settings = readSettings(process.env)
  const leerbank = await startLeerbank(settings)
  // A film of 200 MB over a slow line takes longer than the five minutes that Node allows a request.
  const server = createServer({ requestTimeout: 30 * 60_000, keepAliveTimeout: 65_000 }, leerbank.handle)
  server.listen(settings.port, settings.host, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : settings.port
    console.info(`Leerbank: ${settings.appOrigin ?? `http://localhost:${port}`}`)
  })
  server.on('error', (error) => stop(`Leerbank cannot listen: ${error.message}`))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => close(server, leerbank.close))
} catch (error) {
  stop((error as Error).message)
}

// A terminal sends Ctrl-C to every process, and npm passes it on once more: only the first one counts.
function close(server: Server, closeLeerbank: () => Promise<void>) {
  if (!server.listening) return
  server.close(async () => {
    await closeLeerbank()
    process.exit(0)
  })
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 2000).unref()
}

function stop(sentence: string) {
  console.error(sentence)
  process.exit(1)
}
