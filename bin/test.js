import { run } from './run.js'

run('bin/check.js', process.argv.slice(2))
