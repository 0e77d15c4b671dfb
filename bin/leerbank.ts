console.error('leerbank: no such command')
process.exit(1)
