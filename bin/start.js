import { run } from './run.js'

run('bin/serve.js', process.argv.slice(2))
