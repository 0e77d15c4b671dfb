// Installs what is missing, then runs a script of bin/ on the project's own Node.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install, node } from './install.js'
import { root } from './lock.js'

/** Runs a script and ends with its exit code; Ctrl-C reaches the script, and this process waits for it. */
export function run(script, args) {
  install()
  const child = spawn(node(), [join(root, script), ...args], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}

const scripts = {
  start: 'bin/serve.js',
  test: 'bin/check.js',
  bench: 'bin/bench.js',
  pictures: 'bin/pictures.js',
  leerbank: 'bin/command.js',
  build: 'bin/build.js',
}

const [name, ...args] = process.argv.slice(2)
if (name && scripts[name]) run(scripts[name], args)
