// Imported first: better-sqlite3 on an older Node is a crash without a word.
if (Number(process.versions.napi) < 10) {
  console.error(`Leerbank needs Node 22.14 or newer; this is ${process.version}. Install a newer Node and try again.`)
  process.exit(1)
}
