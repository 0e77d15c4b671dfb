// Plain JavaScript without dependencies: installing needs it before anything is installed.
import { createHash } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout, also when this file was bundled into another. */
export const root = withLockFile(dirname(fileURLToPath(import.meta.url)))

function withLockFile(folder) {
  return existsSync(join(folder, 'package-lock.json')) ? folder : withLockFile(dirname(folder))
}

/** Waits until no other process holds this lock of the checkout, and takes it; returns the function that lets go. */
export function takeLock(name) {
  const checkout = createHash('sha256').update(root).digest('hex').slice(0, 12)
  const file = join(tmpdir(), `leerbank-${checkout}-${name}.lock`)
  for (let tries = 0; !taken(file); tries++) {
    if (tries === 20) console.info(`Waiting for another process that does the same. If there is none, delete ${file}`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  return () => {
    process.off('exit', release)
    release()
  }
}

// Linking puts the file there with its content or not at all.
function taken(file) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!holderLives(file)) rmSync(file, { force: true })
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

function holderLives(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
