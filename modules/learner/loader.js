// Runs before anything else in learner.js, and knows the parts of the runtime by name: a module carries those of its own
// blocks, some in files of their own that are asked for when they are needed. Plain scripts, because a package is also
// opened from a folder, where browsers load no ES modules.
window.leerbankParts = (() => {
  const folder = document.currentScript.src.replace(/[^/]*$/, 'parts/')
  const made = {}
  const parts = {}
  const files = {}

  function define(id, needs, make) {
    parts[id] = { needs, make }
  }

  function get(id) {
    if (made[id]) return made[id]
    const exports = {}
    made[id] = exports
    const { needs, make } = parts[id]
    make(...needs.map((need) => (need === 'exports' ? exports : need === 'require' ? require : get(nameOf(need)))))
    return exports
  }

  async function load(id) {
    if (!parts[id]) {
      files[id] ??= fileOf(id)
      await files[id]
    }
    const needs = parts[id].needs.filter((need) => need !== 'exports' && need !== 'require')
    await Promise.all(needs.map((need) => load(nameOf(need))))
  }

  function fileOf(id) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = `${folder}${id}.js`
      script.onload = resolve
      script.onerror = () => {
        // A next try asks for it again.
        delete files[id]
        script.remove()
        reject(new Error(`${id} could not be loaded`))
      }
      document.head.append(script)
    })
  }

  function require(ids, done, failed) {
    const names = ids.map(nameOf)
    Promise.all(names.map(load)).then(() => done(...names.map(get)), failed)
  }

  function nameOf(need) {
    return need.replace(/^\.\//, '')
  }

  return { define, get, load }
})()
